using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Rows;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>One message on its way through the pipeline.</summary>
internal sealed class Operation
{
    private readonly Lazy<PluginContext> _outer;

    public Operation(RequestScope scope, OrganizationRequest request, MessageHandler handler, Caller caller, PluginContext? parent, int depth, SharedBags shared)
    {
        (Scope, Request, Handler, Caller, Parent, Depth) = (scope, request, handler, caller, parent, depth);
        StartedOn = scope.Core.Clock.UtcNow;
        OuterVariables = shared.Outer;
        InnerVariables = shared.Inner;
        Images = new OperationImages(this);
        _outer = new Lazy<PluginContext>(() => PluginContext.Of(this, PipelineStage.PreValidation));
        if (request.Parameters.TryGetValue(MessageHandler.TagParameter, out var tag))
            shared.Outer[MessageHandler.TagParameter] = tag;
    }

    public RequestScope Scope { get; }

    public OrganizationRequest Request { get; }

    public MessageHandler Handler { get; }

    public Caller Caller { get; }

    /// <summary>Context of the plugin that made the request; null at the top.</summary>
    public PluginContext? Parent { get; }

    public int Depth { get; }

    public Guid Id { get; } = Guid.NewGuid();

    public DateTime StartedOn { get; }

    public string Message => Request.RequestName;

    /// <summary>The table the message is about; null when it is about none.</summary>
    public TableMetadata? Table { get; set; }

    /// <summary>Id of the row the message is about, once known.</summary>
    public Guid RowId { get; set; }

    public ParameterCollection Inputs => Request.Parameters;

    public ParameterCollection Outputs { get; } = [];

    /// <summary>Shared variables of pre-validation; also of the later stages when the message has no inner context.</summary>
    public ParameterCollection OuterVariables { get; }

    /// <summary>Shared variables of the stages inside the transaction.</summary>
    public ParameterCollection InnerVariables { get; }

    public OperationImages Images { get; }

    public MetadataCatalog Catalog => Scope.Snapshot.Catalog;

    public CallerRights Rights => Scope.RightsOf(Caller.UserId);

    /// <summary>The context that pre-validation saw; later stages of create, update and delete have it as parent.</summary>
    public PluginContext Outer => _outer.Value;

    /// <summary>The row to write, of create, update and upsert.</summary>
    public Entity TargetRow => Inputs.TryGetValue("Target", out var target) && target is Entity row
        ? row
        : throw Fault.Of(ErrorCode.InvalidArgument, $"Required field 'Target' of {Message} is missing or is not a row. Send an Entity.");

    /// <summary>The row that is meant, of messages that name one.</summary>
    public EntityReference TargetReference => Reference("Target");

    public EntityReference Reference(string parameter) => Inputs.TryGetValue(parameter, out var target) && target is EntityReference reference
        ? reference
        : throw Fault.Of(ErrorCode.InvalidArgument, $"Required field '{parameter}' of {Message} is missing or is not a reference. Send an EntityReference.");

    public TableMetadata TableOf(string? logicalName) => Scope.Snapshot.Catalog.FindTable(logicalName ?? "")
        ?? throw Fault.Of(ErrorCode.QueryBuilderNoEntity, $"The entity with a name = '{logicalName}' was not found in the metadata. Check the name, or import the solution that brings it.");

    public TableMetadata RequiredTable => Table ?? throw new InvalidOperationException($"{Message} has no table.");

    public IStoreSession Reader => Transaction.Reader;

    public PipelineWriter Writer => new(this);

    public ReadOptions CallerOptions => Rights.ToReadOptions(Catalog, StartedOn);

    private RequestTransaction Transaction => Scope.Transaction ?? throw new InvalidOperationException($"{Message} is not in a transaction.");

    /// <summary>Runs another message of the same caller as part of this one.</summary>
    public OrganizationResponse Nested(OrganizationRequest request) => Nested(request, Caller);

    /// <summary>Runs another message that follows from this one, whether or not the caller could send it.</summary>
    public OrganizationResponse NestedAsPlatform(OrganizationRequest request) => Nested(request, Caller with { IsPlatform = true });

    private OrganizationResponse Nested(OrganizationRequest request, Caller caller) =>
        Scope.Core.Pipeline.Execute(Scope, request, caller, PluginContext.Of(this, PipelineStage.MainOperation), Depth);

    public OrganizationResponse ToResponse() => ResponseFactory.Create(Message, Outputs);
}
