using LocalDataverse.Engine.Pipeline;

namespace LocalDataverse.Engine.Messages;

/// <summary>Tells the caller who it is.</summary>
internal sealed class WhoAmIHandler : MessageHandler
{
    public override string Message => "WhoAmI";

    public override IReadOnlyList<string>? Parameters => [];

    public override bool AlwaysWrites => false;

    public override void Execute(Operation operation)
    {
        operation.Outputs["UserId"] = operation.Caller.UserId;
        operation.Outputs["BusinessUnitId"] = operation.Rights.BusinessUnitId;
        operation.Outputs["OrganizationId"] = WellKnownIds.Organization;
    }
}
