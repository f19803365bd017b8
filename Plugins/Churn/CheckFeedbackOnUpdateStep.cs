using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>
/// A corrected feedback keeps an account (LOY-FEEDBACK-ACCOUNT-REQUIRED) and a date (LOY-FEEDBACK-DATE-REQUIRED), from
/// 1900 on (LOY-DATE-RANGE).
/// </summary>
[PluginType("173c2c57-e801-5c95-a494-89301a1540cc")]
[Step(
    "86a99569-939f-53a2-a507-25001a18c29c",
    Message.Update,
    Feedback.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter = [Feedback.Fields.AccountId, Feedback.Fields.GivenOn])]
[Image("39250448-6a47-508b-abaa-eb4bc886b063", ImageKind.Pre, Feedback.Fields.AccountId, Feedback.Fields.GivenOn)]
public sealed class CheckFeedbackOnUpdateStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        if (context.After<EntityReference>(Feedback.Fields.AccountId) is null)
            throw context.Fail("LOY-FEEDBACK-ACCOUNT-REQUIRED");
        var givenOn = context.After<DateTime?>(Feedback.Fields.GivenOn) ?? throw context.Fail("LOY-FEEDBACK-DATE-REQUIRED");
        if (givenOn < WorkCalendar.Earliest)
            throw context.Fail(CalendarFaults.DateRange);
    }
}
