using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Plugins;

namespace LocalDataverse.Engine.Messages;

/// <summary>A message that a solution defines; its plugin type is the main operation.</summary>
internal sealed class CustomApiHandler(CustomApiMetadata api) : MessageHandler
{
    public override string Message => api.UniqueName;

    /// <summary>What the solution declares: checked with their types.</summary>
    public override IReadOnlyList<string>? Parameters => null;

    /// <summary>A function is called for its answer: it takes the writer only when its plugin writes.</summary>
    public override bool AlwaysWrites => !api.IsFunction;

    public override void Prepare(Operation operation)
    {
        CustomApiParameters.CheckRequest(api, operation.Inputs);
        if (api.BoundTable is not { } bound)
            return;
        operation.Table = operation.TableOf(bound);
        if (!api.IsBoundToCollection)
            BindRow(operation, bound);
    }

    public override void Authorize(Operation operation)
    {
        if (api.ExecutePrivilege is { Length: > 0 } privilege && !operation.Rights.Reach(privilege).IsHeld)
            throw operation.Rights.Missing(privilege, operation.Table);
    }

    public override void Execute(Operation operation)
    {
        if (api.PluginTypeId is { } type)
            PluginInvoker.Run(operation.Scope, operation.Scope.Snapshot.Plugins.OfType(type), PluginContext.Of(operation, PipelineStage.MainOperation));
        CustomApiParameters.CheckResponse(api, operation.Outputs);
    }

    private void BindRow(Operation operation, string bound)
    {
        var target = operation.TargetReference;
        if (target.LogicalName != bound)
            throw Fault.Of(ErrorCode.InvalidArgument, $"{api.UniqueName} is bound to '{bound}', not to '{target.LogicalName}'. Call it on a row of its table.");
        operation.RowId = target.Id = TargetIds.Demand(operation, operation.RequiredTable, target.Id, target.KeyAttributes);
    }
}
