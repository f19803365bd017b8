using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Runs the synchronous steps of one stage.</summary>
internal static class StepRunner
{
    public static void Run(Operation operation, int stage)
    {
        foreach (var step in operation.Scope.Snapshot.Steps.For(operation.Message, operation.Table?.LogicalName, stage, isAsynchronous: false))
        {
            if (Concerns(step, operation))
                PluginInvoker.Run(operation.Scope, operation.Scope.Snapshot.Plugins.OfStep(step), PluginContext.Of(operation, stage, step));
        }
    }

    /// <summary>Filtering columns: one of them is in the request, whether or not its value differs.</summary>
    public static bool Concerns(StepMetadata step, Operation operation) =>
        step.FilteringColumns.Count == 0 || operation.Message != "Update" || step.FilteringColumns.Any(operation.TargetRow.Contains);
}
