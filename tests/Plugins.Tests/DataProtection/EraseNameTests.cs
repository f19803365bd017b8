using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Ownership;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.DataProtection;

/// <summary>The name of somebody who has left is taken out of the history of owners.</summary>
public sealed class EraseNameTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private const string Administrator = "Loyalty Administrator";

    private OwnershipScene Scene { get; } = new(environment);

    [Fact]
    public void Name_OfWhoHasLeft_StandsNowhereInTheHistory_AndWhatHappenedStays()
    {
        var (account, ann) = Assigned();
        Leave(ann);

        var answer = Erase("Ann");

        var row = Scene.History(account)[0];
        Assert.Equal((1, false), ((int)answer[EraseNameApi.Response.Erased], (bool)answer[EraseNameApi.Response.More]));
        Assert.DoesNotContain("\"Ann\"", Text(row), StringComparison.Ordinal);
        Assert.Contains("N. N.", Text(row), StringComparison.Ordinal);
        Assert.Contains("\"Anne\"", Text(row), StringComparison.Ordinal);
        Assert.Contains("\"candidates\"", Text(row), StringComparison.Ordinal);
        Assert.Equal(ann, row.GetAttributeValue<EntityReference>(OwnerAssignment.Fields.ToUserId).Id);
        Assert.Equal(0, Erase("Ann")[EraseNameApi.Response.Erased]);
    }

    [Fact]
    public void Name_OfWhoStillWorksHere_IsRefusedAndStays()
    {
        var (account, _) = Assigned();

        Assert.StartsWith("[LOY-ERASE-ACTIVE] ", Refused(() => Erase("Ann")), StringComparison.Ordinal);
        Assert.Contains("\"Ann\"", Text(Scene.History(account)[0]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("An", true)]
    [InlineData(" An ", true)]
    [InlineData("Ann", false)]
    public void Name_ShorterThanThreeCharacters_IsRefused(string name, bool isRefused)
    {
        if (isRefused)
            Assert.StartsWith("[LOY-ERASE-SHORT] ", Refused(() => Erase(name)), StringComparison.Ordinal);
        else
            Assert.Equal(0, Erase(name)[EraseNameApi.Response.Erased]);
    }

    [Theory]
    [InlineData("100% %")]
    [InlineData("[A-Z]_")]
    public void Name_WithThePatternsOwnSigns_IsButItself(string name)
    {
        var (account, _) = Assigned();
        var before = Text(Scene.History(account)[0]);

        Assert.Equal(0, Erase(name)[EraseNameApi.Response.Erased]);
        Assert.Equal(before, Text(Scene.History(account)[0]));
    }

    [Theory]
    [InlineData("Loyalty Manager")]
    [InlineData("Loyalty Officer")]
    public void Name_ErasedByNoAdministrator_IsRefused(string role) =>
        Assert.Contains("prvDeleteloy_OwnerAssignment", Refused(() => Erase("Ann", role)), StringComparison.Ordinal);

    [Fact]
    public void History_ChangedInAnyOtherWay_IsStillRefused()
    {
        var (account, _) = Assigned();
        var row = Scene.History(account)[0];

        Assert.StartsWith(
            "[LOY-HISTORY-LOCKED] ",
            Refused(() => Environment.Service.Update(new Entity(row.LogicalName, row.Id) { [OwnerAssignment.Fields.Explanation] = "{}" })),
            StringComparison.Ordinal);
    }

    /// <summary>An account of Ann, for which Anne was considered too.</summary>
    private (Guid Account, Guid Ann) Assigned()
    {
        var pool = Scene.Pool("North");
        var ann = Scene.Officer(pool, "Ann", capacity: 10);
        Scene.Officer(pool, "Anne", capacity: 6);
        Scene.Rule(pool);
        return (Scene.Account(Segment.KeyAccount), ann);
    }

    private void Leave(Guid user)
    {
        Environment.Service.Update(new Entity(SystemUser.EntityLogicalName, user) { [SystemUser.Fields.IsDisabled] = true });
        foreach (var profile in Environment.Where(LoyaltyOfficer.EntityLogicalName, LoyaltyOfficer.Fields.UserId, user))
            Environment.Service.Update(new Entity(profile.LogicalName, profile.Id) { [LoyaltyOfficer.Fields.StateCode] = new OptionSetValue((int)LoyaltyOfficer.StateCode.Inactive) });
    }

    private OrganizationResponse Erase(string name, string role = Administrator) =>
        Environment.As(Environment.User(role)).Execute(new OrganizationRequest(EraseNameApi.Name) { [EraseNameApi.Request.Name] = name });

    private string Text(Entity row)
    {
        var whole = Environment.Read(row.LogicalName, row.Id, OwnerAssignment.Fields.Name, OwnerAssignment.Fields.Explanation);
        return whole.GetAttributeValue<string>(OwnerAssignment.Fields.Name) + whole.GetAttributeValue<string>(OwnerAssignment.Fields.Explanation);
    }
}
