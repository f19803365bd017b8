using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Gives a promise another customer date.</summary>
internal sealed class Redating(StepContext context, StoredPromise promise)
{
    /// <summary>Moves the date while the old one has not passed; afterwards the promise is broken and a successor carries the new date.</summary>
    /// <param name="date">New customer date, UTC, whole seconds.</param>
    /// <param name="reason">Why, not empty.</param>
    /// <param name="isAgreed">Whether the customer agreed.</param>
    public void To(DateTime date, string reason, bool isAgreed)
    {
        if (date == promise.Dates.PromisedOn)
            throw context.Fail(PromiseFaults.RevisionSame);
        if (context.UtcNow > promise.Dates.PromisedOn)
            Replace(date, reason);
        else
            Move(date, reason, isAgreed);
    }

    private void Move(DateTime date, string reason, bool isAgreed)
    {
        // A safe date that has passed is no date to promise any more.
        var earliest = promise.SafeDate > context.UtcNow ? promise.SafeDate : NextSecond(context.UtcNow);
        if (date < earliest)
            throw context.Fail(PromiseFaults.TooTight, DateWords.Of(earliest, promise.ReadTerms().Calendar.Zone));
        var change = promise.Change();
        change[Promise.Fields.PromisedOn] = date;
        change[Promise.Fields.Explanation] = AmendedExplanation.WithChange(
            promise.Row.GetAttributeValue<string>(Promise.Fields.Explanation),
            DateChange.Revision(context.UtcNow, new DateMove(promise.Dates.PromisedOn, date), isAgreed, reason.Trim()));
        RuledWrite.Update(context, change);
    }

    private void Replace(DateTime date, string reason)
    {
        var change = promise.Change();
        change[Promise.Fields.Status] = new OptionSetValue((int)PromiseStatus.Broken);
        change[Promise.Fields.BrokenReason] = reason;
        change[Promise.Fields.SuccessorId] = new EntityReference(Promise.EntityLogicalName, OpenSuccessor(date));
        RuledWrite.Update(context, change);
    }

    // Requested now: the policy decides afresh what is safe, and refuses a date that is not.
    // Elevated: the successor stays with who answers for the promise, also when somebody else, who may write the
    // promise (the write after this one is made with the caller's rights), re-dates it.
    private Guid OpenSuccessor(DateTime date) => context.Elevated.Create(new Entity(Promise.EntityLogicalName)
    {
        [Promise.Fields.Name] = promise.Name,
        [Promise.Fields.AccountId] = promise.Row.GetAttributeValue<EntityReference>(Promise.Fields.AccountId),
        [Promise.Fields.PolicyId] = promise.Row.GetAttributeValue<EntityReference>(Promise.Fields.PolicyId),
        [Promise.Fields.Department] = promise.Row.GetAttributeValue<OptionSetValue>(Promise.Fields.Department),
        [Promise.Fields.OwnerId] = promise.Row.GetAttributeValue<EntityReference>(Promise.Fields.OwnerId),
        [Promise.Fields.PromisedOn] = date,
    });

    private static DateTime NextSecond(DateTime moment)
    {
        var second = PromiseRequest.InstantOf(moment);
        return second == moment ? moment : second.AddSeconds(1);
    }
}
