using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Tells the two dates that a promise would get, with their explanation and how busy who would keep it is; writes nothing.</summary>
[PluginType("10e7f190-5a35-5eae-b123-84b6a16488a5")]
[CustomApi(QuotePromiseApi.Name)]
public sealed class QuotePromise : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var request = new PromiseRequest(context);
        var requestedOn = request.MomentOf(context.Input<DateTime?>(QuotePromiseApi.Request.RequestedOn));
        var policyId = context.Input<Guid>(QuotePromiseApi.Request.PolicyId);
        if (policyId == Guid.Empty)
            throw context.Fail(PromiseFaults.PolicyRequired);
        var accountId = context.Input<Guid>(QuotePromiseApi.Request.AccountId);
        if (accountId != Guid.Empty)
            request.RequireActive(accountId);
        var quote = request.Quote(request.ReadPolicy(policyId, requestedOn), requestedOn);
        context.Output(QuotePromiseApi.Response.TargetOn, quote.TargetOn);
        context.Output(QuotePromiseApi.Response.PromisedOn, quote.SafeDate);
        context.Output(QuotePromiseApi.Response.MarginMinutes, quote.Margin.Minutes);
        context.Output(QuotePromiseApi.Response.Explanation, new PromiseExplanation(quote).ToJson());
        var owner = context.Input<Guid>(QuotePromiseApi.Request.OwnerId);
        context.Output(QuotePromiseApi.Response.OwnerLoad, OwnerLoad.Of(context, owner == Guid.Empty ? context.CallerId : owner).ToJson());
    }
}
