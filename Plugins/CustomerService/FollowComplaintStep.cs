using Dynamics.Loyalty.Plugins.CustomerService.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.CustomerService;

/// <summary>The signals of a case follow when it is resolved, reopened, cancelled, rated, moved to another customer or becomes a complaint.</summary>
[PluginType("4e27b4a7-47e6-531f-a7f4-a5fdb03ccc65")]
[Step(
    "ee93b012-5ff7-5ffd-b252-734e600bf01b",
    Message.Update,
    Incident.EntityLogicalName,
    Stage.PostOperation,
    Mode.Synchronous,
    Solution = AddOn.CustomerService,
    Filter =
    [
        Incident.Fields.CustomerId,
        Incident.Fields.CaseTypeCode,
        Incident.Fields.CaseOriginCode,
        Incident.Fields.CustomerSatisfactionCode,
        Incident.Fields.StateCode,
    ])]
[Image(
    "e4fcfecd-d360-5847-a0af-903fda9ec497",
    ImageKind.Pre,
    Incident.Fields.CustomerId,
    Incident.Fields.CaseTypeCode,
    Incident.Fields.CaseOriginCode,
    Incident.Fields.CustomerSatisfactionCode,
    Incident.Fields.StateCode,
    Incident.Fields.ResolveBy,
    Incident.Fields.TicketNumber)]
public sealed class FollowComplaintStep : PluginBase
{
    /// <summary>The columns that a complaint depends on.</summary>
    internal static readonly string[] Facts =
    [
        Incident.Fields.CustomerId,
        Incident.Fields.CaseTypeCode,
        Incident.Fields.CaseOriginCode,
        Incident.Fields.CustomerSatisfactionCode,
        Incident.Fields.StateCode,
    ];

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (Facts.Any(context.Changes))
            new CaseSignals(context).Follow();
    }
}
