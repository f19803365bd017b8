using System.Globalization;
using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>
/// A feedback without date was given now; one without name is called by its date. One without account
/// (LOY-FEEDBACK-ACCOUNT-REQUIRED) or from before 1900 (LOY-DATE-RANGE) is refused.
/// </summary>
[PluginType("e8e2ddd0-91f5-59aa-a593-90880ba1d80f")]
[Step("cc689f34-5443-5f70-b92e-f3b644def598", Message.Create, Feedback.EntityLogicalName, Stage.PreOperation, Mode.Synchronous)]
public sealed class CompleteFeedbackStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var feedback = context.Target;
        if (feedback.GetAttributeValue<EntityReference>(Feedback.Fields.AccountId) is null)
        {
            throw context.Fail("LOY-FEEDBACK-ACCOUNT-REQUIRED");
        }

        var givenOn = feedback.GetAttributeValue<DateTime?>(Feedback.Fields.GivenOn) ?? context.UtcNow;
        if (givenOn < WorkCalendar.Earliest)
        {
            throw context.Fail(CalendarFaults.DateRange);
        }

        feedback[Feedback.Fields.GivenOn] = givenOn;
        if (string.IsNullOrWhiteSpace(feedback.GetAttributeValue<string>(Feedback.Fields.Name)))
        {
            feedback[Feedback.Fields.Name] = givenOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }
}

