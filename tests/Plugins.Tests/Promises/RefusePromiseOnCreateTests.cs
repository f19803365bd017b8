using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

public sealed class RefusePromiseOnCreateTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    [Fact]
    public void CustomerDate_EarlierThanSafe_IsRefusedWithTheSafeDateInBothLanguages()
    {
        var policy = Scene.Policy(Scene.Calendar());
        var account = Scene.Account();
        var row = NewPromise(policy, account, (Promise.Fields.PromisedOn, At("2026-03-03 09:29:59 +01:00")));

        var english = Refused(() => Environment.Service.Create(row));
        var french = Refused(() => Environment.As(Environment.User("Loyalty Contributor", language: 1036)).Create(row));

        Assert.StartsWith("[LOY-PROMISE-TOO-TIGHT] ", english, StringComparison.Ordinal);
        Assert.Contains("Tuesday 3 March 2026 09:30 (Europe/Zurich, 2026-03-03T08:30:00Z)", english, StringComparison.Ordinal);
        Assert.Contains("mardi 3 mars 2026 09:30 (Europe/Zurich, 2026-03-03T08:30:00Z)", french, StringComparison.Ordinal);
        Assert.Empty(Environment.Where(Promise.EntityLogicalName, Promise.Fields.AccountId, account, Promise.Fields.Name));
    }

    [Fact]
    public void SafeDate_OnTheFirstOfAMonth_IsAnOrdinalInFrench()
    {
        Environment.Now = At("2026-03-31 09:00 +02:00");
        var row = NewPromise(
            Scene.Policy(Scene.Calendar()),
            Scene.Account(),
            (Promise.Fields.RequestedOn, At("2026-03-31 09:00 +02:00")),
            (Promise.Fields.PromisedOn, At("2026-04-01 09:29 +02:00")));

        var french = Refused(() => Environment.As(Environment.User("Loyalty Contributor", language: 1036)).Create(row));

        Assert.Contains("mercredi 1er avril 2026 09:30", french, StringComparison.Ordinal);
    }

    [Fact]
    public void Account_Inactive_IsRefusedByName()
    {
        var account = Scene.Account();
        Environment.Service.Update(new Entity(Account.EntityLogicalName, account)
        {
            [Account.Fields.StateCode] = new OptionSetValue((int)Account.StateCode.Inactive),
            [Account.Fields.StatusCode] = new OptionSetValue((int)Account.StatusCode.Inactive),
        });

        var message = Refused(() => Scene.Promise(Scene.Policy(Scene.Calendar()), account));

        Assert.StartsWith("[LOY-PROMISE-ACCOUNT-INACTIVE] ", message, StringComparison.Ordinal);
        Assert.Contains("Meier AG", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_Inactive_IsRefused()
    {
        var policy = Scene.Policy(Scene.Calendar());
        Environment.Service.Update(new Entity(PromisePolicy.EntityLogicalName, policy)
        {
            [PromisePolicy.Fields.StateCode] = new OptionSetValue((int)PromisePolicy.StateCode.Inactive),
            [PromisePolicy.Fields.StatusCode] = new OptionSetValue((int)PromisePolicy.StatusCode.Inactive),
        });

        Assert.StartsWith("[LOY-PROMISE-POLICY-INACTIVE] ", Refused(() => Scene.Promise(policy, Scene.Account())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Promise.Fields.PolicyId, "[LOY-PROMISE-POLICY-REQUIRED] ")]
    [InlineData(Promise.Fields.AccountId, "[LOY-PROMISE-ACCOUNT-REQUIRED] ")]
    public void PolicyOrAccount_Missing_IsRefused(string column, string head) =>
        Assert.StartsWith(head, Refused(() => Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account(), (column, null))), StringComparison.Ordinal);

    [Fact]
    public void Policy_ThatDoesNotExist_IsThePlatformsOwnRefusal() =>
        Assert.Contains("Does Not Exist", Refused(() => Scene.Promise(Guid.NewGuid(), Scene.Account())), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Calendar_NeverOpen_IsRefusedByName()
    {
        var calendar = Scene.Calendar();
        Scene.Exception("Closed down", "2026-01-01", "2030-12-31", calendar);

        var message = Refused(() => Scene.Promise(Scene.Policy(calendar), Scene.Account()));

        Assert.StartsWith("[LOY-CALENDAR-NEVER-OPEN] ", message, StringComparison.Ordinal);
        Assert.Contains("Workshop", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1899-12-31 23:59:59")]
    [InlineData("9999-12-31 12:00")]
    public void Request_OutsideTheYears1900To9999_IsRefused(string requested) =>
        Assert.StartsWith(
            "[LOY-DATE-RANGE] ",
            Refused(() => Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account(), (Promise.Fields.RequestedOn, At(requested)))),
            StringComparison.Ordinal);
}
