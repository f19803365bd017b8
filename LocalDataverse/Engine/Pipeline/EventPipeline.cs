using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Jobs;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Plugins;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Takes a request through the stages of the platform's event pipeline.</summary>
internal sealed class EventPipeline(MessageRegistry messages)
{
    /// <summary>A chain of more calls than this, each caused by the one before, is taken for a loop.</summary>
    public const int MaxDepth = 8;

    /// <summary>Outside the transaction, unless the request was made inside one.</summary>
    private static readonly PipelineStage[] BeforeTransaction =
    [
        new("Refuse what would be ignored", op => op.Handler.RefuseUnknownParameters(op)),
        new("Read the request", op => op.Handler.Prepare(op)),
        new("10 PreValidation", op => StepRunner.Run(op, PipelineStage.PreValidation)),
    ];

    /// <summary>Inside the transaction: all of it stays, or nothing.</summary>
    private static readonly PipelineStage[] InTransaction =
    [
        new("Security check", Authorize),
        new("20 PreOperation", op => StepRunner.Run(op, PipelineStage.PreOperation)),
        new("30 Main operation", op => op.Handler.Execute(op)),
        new("40 PostOperation", op => StepRunner.Run(op, PipelineStage.PostOperation)),
        new("40 Queue asynchronous steps", JobWriter.QueueSteps),
    ];

    /// <summary>Runs a request; <paramref name="parent"/> is the plugin context that makes it, or null at the top.</summary>
    public OrganizationResponse Execute(RequestScope scope, OrganizationRequest request, Caller caller, PluginContext? parent, int depth)
    {
        if (depth > MaxDepth)
            throw Fault.Of(ErrorCode.InfiniteLoop, $"This workflow job was canceled because the workflow that started it included an infinite loop: {request.RequestName} would run at depth {depth}, the limit is {MaxDepth}. Correct the steps that cause each other.");
        var handler = messages.Find(request, scope.Snapshot.Catalog);
        var parts = handler.Split(request, scope.Snapshot.Catalog);
        var shared = SharedBags.For(handler);
        OrganizationResponse Run(OrganizationRequest part) => RunStages(new Operation(scope, part, handler, caller, parent, depth, shared));
        return Guarded(scope, handler, () => parts.Count == 1
            ? Run(parts[0])
            : scope.InTransaction(writes: true, () => parts.Select(Run).ToList()[0]));
    }

    private static void Authorize(Operation operation)
    {
        if (!operation.Caller.IsPlatform)
            operation.Handler.Authorize(operation);
    }

    private static OrganizationResponse RunStages(Operation operation)
    {
        foreach (var stage in BeforeTransaction)
            stage.Run(operation);
        return operation.Scope.InTransaction(operation.Handler.Writes(operation), () =>
        {
            foreach (var stage in InTransaction)
                stage.Run(operation);
            return operation.ToResponse();
        });
    }

    /// <summary>A write that fails inside a transaction undoes it whole, even when a plugin catches the fault.</summary>
    private static OrganizationResponse Guarded(RequestScope scope, MessageHandler handler, Func<OrganizationResponse> run)
    {
        var joined = scope.Transaction;
        try
        {
            return run();
        }
        catch (FaultException<OrganizationServiceFault>) when (joined is not null && handler.AlwaysWrites)
        {
            joined.IsDoomed = true;
            throw;
        }
    }
}
