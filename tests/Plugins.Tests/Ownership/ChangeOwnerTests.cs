using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

public sealed class ChangeOwnerTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private OwnershipScene Scene { get; } = new(environment);

    [Fact]
    public void Owner_SetByHand_IsLockedWithHistory()
    {
        var (account, ann, bob) = AccountOfAnn();

        SetOwner(account, bob);

        var row = Environment.Read(Account.EntityLogicalName, account, Account.Fields.OwnerLocked, Account.Fields.OwnerVacantSince);
        Assert.True(row.GetAttributeValue<bool>(Account.Fields.OwnerLocked));
        var change = Scene.History(account)[^1];
        Assert.Equal(ann, change.GetAttributeValue<EntityReference>(OwnerAssignment.Fields.FromUserId).Id);
        Assert.Equal(bob, change.GetAttributeValue<EntityReference>(OwnerAssignment.Fields.ToUserId).Id);
        Assert.Equal((int)AssignmentReason.Manual, change.GetAttributeValue<OptionSetValue>(OwnerAssignment.Fields.Reason).Value);
    }

    [Fact]
    public void Owner_TakenAwayByHand_IsVacantAndUnlocked()
    {
        var (account, _, bob) = AccountOfAnn();
        SetOwner(account, bob);

        SetOwner(account, user: null);

        var row = Environment.Read(Account.EntityLogicalName, account, Account.Fields.OwnerLocked, Account.Fields.OwnerVacantSince);
        Assert.False(row.GetAttributeValue<bool>(Account.Fields.OwnerLocked));
        Assert.Equal(Environment.Now, row.GetAttributeValue<DateTime?>(Account.Fields.OwnerVacantSince));
    }

    [Fact]
    public void Owner_SameSentAgain_ChangesNothing()
    {
        var (account, ann, _) = AccountOfAnn();

        SetOwner(account, ann);

        Assert.Single(Scene.History(account));
        Assert.False(Environment.Read(Account.EntityLogicalName, account, Account.Fields.OwnerLocked).GetAttributeValue<bool>(Account.Fields.OwnerLocked));
    }

    [Fact]
    public void Assign_DryRun_TellsAndWritesNothing()
    {
        var (account, ann, bob) = AccountOfAnn();
        Deactivate(ann);

        var response = Assign(account, isDryRun: true);

        Assert.Equal(bob, response[AssignLoyaltyOwnerApi.Response.OfficerUserId]);
        Assert.Equal(ann, Scene.Owner(account));
        Assert.Single(Scene.History(account));
    }

    [Fact]
    public void Assign_OwnerNoLongerEligible_MovesWithoutLocking()
    {
        var (account, ann, bob) = AccountOfAnn();
        Deactivate(ann);

        var response = Assign(account, isDryRun: false);

        Assert.Equal((int)AssignmentReason.Rule, response[AssignLoyaltyOwnerApi.Response.Reason]);
        Assert.Equal(bob, Scene.Owner(account));
        Assert.Equal(2, Scene.History(account).Count);
        Assert.False(Environment.Read(Account.EntityLogicalName, account, Account.Fields.OwnerLocked).GetAttributeValue<bool>(Account.Fields.OwnerLocked));
    }

    [Fact]
    public void Assign_OwnerStays_WritesNoHistory()
    {
        var (account, ann, _) = AccountOfAnn();

        Assign(account, isDryRun: false);

        Assert.Equal(ann, Scene.Owner(account));
        Assert.Single(Scene.History(account));
    }

    [Theory]
    [InlineData(1033, "locked. Unlock it first")]
    [InlineData(1036, "verrouillé. Déverrouillez-le")]
    [InlineData(4108, "verrouillé. Déverrouillez-le")]
    public void Assign_Locked_IsRefusedInTheCallersLanguage(int language, string words)
    {
        var (account, _, bob) = AccountOfAnn();
        SetOwner(account, bob);
        SetLanguage(language);

        var message = Refused(() => Assign(account, isDryRun: false));

        Assert.StartsWith("[LOY-OWNER-LOCKED] ", message, StringComparison.Ordinal);
        Assert.Contains(words, message, StringComparison.Ordinal);
        Assert.Equal(bob, Scene.Owner(account));
    }

    private (Guid Account, Guid Ann, Guid Bob) AccountOfAnn()
    {
        var pool = Scene.Pool();
        var ann = Scene.Officer(pool, "Ann", capacity: 200);
        var bob = Scene.Officer(pool, "Bob", capacity: 100);
        Scene.Rule(pool);
        var account = Scene.Account();
        Assert.Equal(ann, Scene.Owner(account));
        Environment.Now = Environment.Now.AddMinutes(1);
        return (account, ann, bob);
    }

    private void SetOwner(Guid account, Guid? user) =>
        Environment.Service.Update(new Entity(Account.EntityLogicalName, account)
        {
            [Account.Fields.LoyaltyOwnerId] = user is { } id ? new EntityReference(SystemUser.EntityLogicalName, id) : null,
        });

    private void Deactivate(Guid user)
    {
        var profile = Environment.Where(LoyaltyOfficer.EntityLogicalName, LoyaltyOfficer.Fields.UserId, user).Single().Id;
        Environment.Service.Update(new Entity(LoyaltyOfficer.EntityLogicalName, profile) { [LoyaltyOfficer.Fields.Active] = false });
    }

    private void SetLanguage(int language) =>
        Environment.Service.Update(new Entity(UserSettings.EntityLogicalName, Environment.AdministratorId)
        {
            [UserSettings.Fields.UILanguageId] = language,
        });

    private OrganizationResponse Assign(Guid account, bool isDryRun) =>
        Environment.Service.Execute(new OrganizationRequest(AssignLoyaltyOwnerApi.Name)
        {
            ["Target"] = new EntityReference(Account.EntityLogicalName, account),
            [AssignLoyaltyOwnerApi.Request.DryRun] = isDryRun,
        });
}
