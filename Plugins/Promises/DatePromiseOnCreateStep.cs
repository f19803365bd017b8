using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>
/// A new promise gets its internal target, its customer date and the explanation of both. A customer date of the
/// caller's own stays when it is not earlier than the safe date. Everything derived that the caller sent is replaced.
/// </summary>
[PluginType("2fb82a30-da29-5e78-8221-810911715876")]
[Step("b3624011-d131-50fe-8ce0-cb9a0d68f0ba", Message.Create, Promise.EntityLogicalName, Stage.PreOperation, Mode.Synchronous)]
public sealed class DatePromiseOnCreateStep : PluginBase
{
    private const int LongestName = 200;

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var promise = context.Target;
        var policyId = Required(context, Promise.Fields.PolicyId, PromiseFaults.PolicyRequired);
        var accountId = Required(context, Promise.Fields.AccountId, PromiseFaults.AccountRequired);
        var request = new PromiseRequest(context);
        var requestedOn = request.MomentOf(promise.GetAttributeValue<DateTime?>(Promise.Fields.RequestedOn));
        var policy = request.ReadPolicy(policyId, requestedOn);
        request.RequireActive(accountId);
        var quote = request.Quote(policy, requestedOn);
        WriteDefaults(promise, policy);
        WriteDates(context, quote);
        promise[Promise.Fields.CalendarId] = policy.Calendar?.Reference;
        if (promise.GetAttributeValue<DateTime?>(Promise.Fields.DeliveredOn) is { } deliveredOn)
            Delivery.Write(context, quote.Terms.Calendar, deliveredOn);
        else
            promise[Promise.Fields.Status] = new OptionSetValue((int)PromiseStatus.Open);
    }

    private static Guid Required(StepContext context, string column, string code) =>
        context.Target.GetAttributeValue<EntityReference>(column)?.Id ?? throw context.Fail(code);

    private static void WriteDefaults(Entity promise, PolicyReading policy)
    {
        if (promise.GetAttributeValue<OptionSetValue>(Promise.Fields.Department) is null)
            promise[Promise.Fields.Department] = policy.Department;
        if (string.IsNullOrWhiteSpace(promise.GetAttributeValue<string>(Promise.Fields.Name)))
            promise[Promise.Fields.Name] = policy.Name.Length <= LongestName ? policy.Name : policy.Name.Substring(0, LongestName);
    }

    private static void WriteDates(StepContext context, PromiseQuote quote)
    {
        var promise = context.Target;
        var wished = promise.GetAttributeValue<DateTime?>(Promise.Fields.PromisedOn);
        var promisedOn = wished is { } date ? PromiseRequest.InstantOf(date) : quote.SafeDate;
        if (!quote.IsSafe(promisedOn))
            throw context.Fail(PromiseFaults.TooTight, DateWords.Of(quote.SafeDate, quote.Terms.Calendar.Zone));
        promise[Promise.Fields.RequestedOn] = quote.RequestedOn;
        promise[Promise.Fields.TargetOn] = quote.TargetOn;
        promise[Promise.Fields.PromisedOn] = promisedOn;
        promise[Promise.Fields.SafeDate] = quote.SafeDate;
        promise[Promise.Fields.MarginMinutes] = quote.Margin.Minutes;
        promise[Promise.Fields.MarginUsedPercent] = null;
        promise[Promise.Fields.PausedMinutes] = 0;
        promise[Promise.Fields.Explanation] = new PromiseExplanation(quote).ToJson(promisedOn);
    }
}
