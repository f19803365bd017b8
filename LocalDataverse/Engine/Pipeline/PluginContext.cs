using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>What a plugin is told about the event it runs in.</summary>
internal sealed class PluginContext : IPluginExecutionContext
{
    private const int SandboxIsolation = 2;

    public required int Stage { get; init; }

    public required int Depth { get; init; }

    public required string MessageName { get; init; }

    public required string PrimaryEntityName { get; init; }

    public required Guid PrimaryEntityId { get; init; }

    public required Guid UserId { get; init; }

    public required Guid InitiatingUserId { get; init; }

    public required Guid BusinessUnitId { get; init; }

    public required Guid CorrelationId { get; init; }

    public required Guid OperationId { get; init; }

    public required DateTime OperationCreatedOn { get; init; }

    public required string OrganizationName { get; init; }

    public Guid? RequestId { get; init; }

    public IPluginExecutionContext? ParentContext { get; init; }

    public ParameterCollection InputParameters { get; init; } = [];

    public ParameterCollection OutputParameters { get; init; } = [];

    public ParameterCollection SharedVariables { get; init; } = [];

    public EntityImageCollection PreEntityImages { get; init; } = [];

    public EntityImageCollection PostEntityImages { get; init; } = [];

    public EntityReference? OwningExtension { get; init; }

    public int Mode { get; init; }

    public bool IsInTransaction { get; init; }

    public Guid OrganizationId => WellKnownIds.Organization;

    public int IsolationMode => SandboxIsolation;

    public bool IsExecutingOffline => false;

    public bool IsOfflinePlayback => false;

    public string SecondaryEntityName => "none";

    /// <summary>The context of one stage; a step adds its images.</summary>
    public static PluginContext Of(Operation operation, int stage, StepMetadata? step = null)
    {
        var isOuter = stage == PipelineStage.PreValidation;
        return new PluginContext
        {
            Stage = stage,
            Depth = operation.Depth,
            MessageName = operation.Message,
            PrimaryEntityName = operation.Table?.LogicalName ?? "none",
            PrimaryEntityId = operation.RowId,
            UserId = operation.Caller.UserId,
            InitiatingUserId = operation.Caller.InitiatingUserId,
            BusinessUnitId = operation.Rights.BusinessUnitId,
            CorrelationId = operation.Scope.CorrelationId,
            OperationId = operation.Id,
            OperationCreatedOn = operation.StartedOn,
            OrganizationName = operation.Scope.Core.Options.OrganizationName,
            RequestId = operation.Request.RequestId,
            ParentContext = isOuter || !operation.Handler.HasInnerContext ? operation.Parent : operation.Outer,
            InputParameters = operation.Inputs,
            OutputParameters = operation.Outputs,
            SharedVariables = isOuter ? operation.OuterVariables : operation.InnerVariables,
            PreEntityImages = operation.Images.Before(step, stage),
            PostEntityImages = operation.Images.After(step, stage),
            OwningExtension = step is null ? null : new EntityReference("sdkmessageprocessingstep", step.Id) { Name = step.Name },
            Mode = step is { IsAsynchronous: true } ? 1 : 0,
            IsInTransaction = operation.Scope.Transaction is not null && step is not { IsAsynchronous: true },
        };
    }
}
