using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

public sealed class QuotePromiseTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    [Fact]
    public void Quote_IsWhatThePromiseWillGet()
    {
        var policy = Scene.Policy(Scene.Calendar(), (PromisePolicy.Fields.Rounding, Choice(Rounding.EndOfHalfDay)));
        var account = Scene.Account();

        var quote = Quote(Environment.Service, policy, (QuotePromiseApi.Request.RequestedOn, At("2026-03-02 09:00 +01:00")), (QuotePromiseApi.Request.AccountId, account));
        var promise = Scene.Read(Scene.Promise(policy, account));

        Assert.Equal(promise[Promise.Fields.TargetOn], quote[QuotePromiseApi.Response.TargetOn]);
        Assert.Equal(promise[Promise.Fields.PromisedOn], quote[QuotePromiseApi.Response.PromisedOn]);
        Assert.Equal(promise[Promise.Fields.MarginMinutes], quote[QuotePromiseApi.Response.MarginMinutes]);
        Assert.Equal(promise[Promise.Fields.Explanation], quote[QuotePromiseApi.Response.Explanation]);
        Assert.Equal(At("2026-03-03 12:00 +01:00"), quote[QuotePromiseApi.Response.PromisedOn]);
    }

    [Fact]
    public void Quote_WithoutMoment_IsFromNowAndWritesNothing()
    {
        Environment.Now = At("2026-03-02 09:00 +01:00");

        var quote = Quote(Environment.As(Environment.User("Loyalty Reader")), Scene.Policy(Scene.Calendar()));

        Assert.Equal(At("2026-03-02 16:00 +01:00"), quote[QuotePromiseApi.Response.TargetOn]);
        Assert.Empty(Environment.Where(Promise.EntityLogicalName, Promise.Fields.Name, "Repair", Promise.Fields.Name));
    }

    [Fact]
    public void Quote_InactiveAccount_IsRefused()
    {
        var account = Scene.Account();
        Environment.Service.Update(new Entity(Account.EntityLogicalName, account)
        {
            [Account.Fields.StateCode] = new OptionSetValue((int)Account.StateCode.Inactive),
            [Account.Fields.StatusCode] = new OptionSetValue((int)Account.StatusCode.Inactive),
        });

        var message = Refused(() => Quote(Environment.Service, Scene.Policy(Scene.Calendar()), (QuotePromiseApi.Request.AccountId, account)));

        Assert.StartsWith("[LOY-PROMISE-ACCOUNT-INACTIVE] ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quote_PolicyThatDoesNotExist_IsThePlatformsOwnRefusal() =>
        Assert.Contains("Does Not Exist", Refused(() => Quote(Environment.Service, Guid.NewGuid())), StringComparison.OrdinalIgnoreCase);

    private static ParameterCollection Quote(IOrganizationService service, Guid policy, params (string Name, object Value)[] more)
    {
        var request = new OrganizationRequest(QuotePromiseApi.Name) { [QuotePromiseApi.Request.PolicyId] = policy };
        foreach (var (name, value) in more)
            request[name] = value;
        return service.Execute(request).Results;
    }
}
