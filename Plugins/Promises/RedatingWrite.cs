using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Writes the dates of a re-dating, with the caller's rights.</summary>
internal sealed class RedatingWrite(StepContext context, string reason)
{
    /// <summary>
    /// Writes the dates, their explanation and the calendar they rest on; a revision too when the customer date moves.
    /// A promise whose dates stay only takes over the calendar. At most two calls.
    /// </summary>
    public void Apply(RedatingCase moved)
    {
        var change = new Entity(Promise.EntityLogicalName, moved.Row.Id)
        {
            RowVersion = moved.Row.RowVersion,
            [Promise.Fields.CalendarId] = moved.Calendar,
        };
        if (moved.Moves)
            WriteDates(change, moved);
        RuledWrite.Update(context, change);
        // Nobody asked the customer yet: who answers for the promise sees it in the revision and tells them.
        if (moved.Customer.IsMove)
            RuledWrite.Create(context, moved.Row.Id, RevisionRow.Of(moved.Row, moved.Customer, reason, isAgreed: false));
    }

    private void WriteDates(Entity change, RedatingCase moved)
    {
        var fresh = moved.Fresh!;
        change[Promise.Fields.TargetOn] = fresh.TargetOn;
        change[Promise.Fields.SafeDate] = fresh.SafeDate;
        change[Promise.Fields.PromisedOn] = fresh.PromisedOn;
        change[Promise.Fields.MarginMinutes] = fresh.Quote.Margin.Minutes;
        change[Promise.Fields.PausedMinutes] = fresh.PausedMinutes;
        change[Promise.Fields.Explanation] = fresh.Explain(
            moved.Row.GetAttributeValue<string>(Promise.Fields.Explanation),
            DateChange.Redating(context.UtcNow, moved.Customer, moved.Target, reason));
    }
}
