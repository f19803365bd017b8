using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Ownership;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Coordination;

/// <summary>Whom the panel sends the reader to: the owner, or who acts meanwhile.</summary>
public sealed class PanelOwnerTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private OwnershipScene Owners { get; } = new(environment);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void Owner_AwayForAnHour_IsActedForFromItsStartToJustBeforeItsEnd(int minutes, bool isAway)
    {
        var account = AccountOfAnn(absentFrom: Environment.Now, absentUntil: Environment.Now.AddHours(1));
        var until = Environment.Now.AddHours(1);
        Environment.Now = Environment.Now.AddMinutes(minutes);

        var absence = Owner(account, Environment.User("Loyalty Contributor")).GetProperty("absence");

        Assert.Equal(isAway ? JsonValueKind.Object : JsonValueKind.Null, absence.ValueKind);
        if (isAway)
        {
            Assert.Equal("Ben", absence.GetProperty("deputy").GetString());
            Assert.Equal(until, absence.GetProperty("until").GetDateTime());
        }
    }

    [Fact]
    public void Owner_AwayWithoutDeputy_SaysThatNobodyActs()
    {
        var account = AccountOfAnn(absentFrom: Environment.Now, absentUntil: null, hasDeputy: false);

        var absence = Owner(account).GetProperty("absence");

        Assert.Equal(JsonValueKind.Null, absence.GetProperty("deputy").ValueKind);
        Assert.Equal(JsonValueKind.Null, absence.GetProperty("until").ValueKind);
    }

    [Fact]
    public void Owner_WithoutProfile_IsNotAway()
    {
        var account = Owners.Account(more: (Account.Fields.LoyaltyOwnerId, new EntityReference(SystemUser.EntityLogicalName, Owners.User("Zoe"))));

        Assert.Equal(JsonValueKind.Null, Owner(account).GetProperty("absence").ValueKind);
    }

    private Guid AccountOfAnn(DateTime absentFrom, DateTime? absentUntil, bool hasDeputy = true)
    {
        var pool = Owners.Pool();
        var ben = hasDeputy ? Owners.Profile(Owners.User("Ben"), pool, "Ben") : (Guid?)null;
        var ann = Owners.User("Ann");
        Owners.Profile(
            ann,
            pool,
            "Ann",
            100,
            (LoyaltyOfficer.Fields.AbsentFrom, absentFrom),
            (LoyaltyOfficer.Fields.AbsentUntil, absentUntil),
            (LoyaltyOfficer.Fields.DeputyId, ben is { } id ? new EntityReference(LoyaltyOfficer.EntityLogicalName, id) : null));
        return Owners.Account(more: (Account.Fields.LoyaltyOwnerId, new EntityReference(SystemUser.EntityLogicalName, ann)));
    }

    private JsonElement Owner(Guid account, Guid? user = null) => Environment.Panel(account, user).GetProperty("owner");
}
