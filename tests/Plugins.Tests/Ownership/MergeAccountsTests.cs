using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Churn;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

public sealed class MergeAccountsTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private MandateScene Scene { get; } = new(environment);

    [Fact]
    public void Merge_BothHaveOwners_TheMastersStaysAndTheOtherLosesAccess()
    {
        var (ann, bob) = (Scene.PoorOfficer("Ann"), Scene.PoorOfficer("Bob"));
        var (master, gone) = (Scene.AccountOf(ann), Scene.AccountOf(bob));

        Merge(master, gone);

        Assert.Equal(ann, Scene.Ownership.Owner(master));
        Assert.True(Scene.Access(master, ann).HasFlag(AccessRights.WriteAccess));
        Assert.All([master, gone], account => Assert.Equal(AccessRights.None, Scene.Access(account, bob)));
    }

    [Fact]
    public void Merge_MasterIsVacant_GetsTheOthersOwnerWithHistoryAndAccess()
    {
        var bob = Scene.PoorOfficer("Bob");
        var master = Scene.Ownership.Account();
        var gone = Scene.AccountOf(bob);
        Assert.NotNull(Scene.VacantSince(master));

        Merge(master, gone);

        Assert.Equal(bob, Scene.Ownership.Owner(master));
        Assert.Null(Scene.VacantSince(master));
        var change = Scene.Ownership.History(master).Single(row => row.GetAttributeValue<string>(OwnerAssignment.Fields.Explanation).Contains("merged into this one", StringComparison.Ordinal));
        Assert.Equal((int)AssignmentReason.Continuity, change.GetAttributeValue<OptionSetValue>(OwnerAssignment.Fields.Reason).Value);
        Assert.True(Scene.Access(master, bob).HasFlag(AccessRights.WriteAccess));
        Assert.Equal(AccessRights.None, Scene.Access(gone, bob));
    }

    [Fact]
    public void Merge_MasterLockedWithoutOwnerOrOthersOwnerHasLeft_StaysVacant()
    {
        var bob = Scene.PoorOfficer("Bob");
        var locked = Scene.Ownership.Account(more: (Account.Fields.OwnerLocked, true));
        Merge(locked, Scene.AccountOf(bob));
        Assert.Null(Scene.Ownership.Owner(locked));
        var (master, gone) = (Scene.Ownership.Account(), Scene.AccountOf(bob));
        Scene.Disable(bob);

        Merge(master, gone);

        Assert.Null(Scene.Ownership.Owner(master));
    }

    [Fact]
    public void Merge_OwnerChosenInTheMergeItself_IsByHandAndLocked()
    {
        var (ann, bob) = (Scene.PoorOfficer("Ann"), Scene.PoorOfficer("Bob"));
        var (master, gone) = (Scene.Ownership.Account(), Scene.AccountOf(bob));

        Merge(master, gone, (Account.Fields.LoyaltyOwnerId, new EntityReference(SystemUser.EntityLogicalName, ann)));

        Assert.Equal(ann, Scene.Ownership.Owner(master));
        Assert.True(Environment.Read(Account.EntityLogicalName, master, Account.Fields.OwnerLocked).GetAttributeValue<bool>(Account.Fields.OwnerLocked));
    }

    [Fact]
    public void Merge_SignalsOfBoth_CountForTheMasterAndTheSameFactOnce()
    {
        var (master, gone) = (Scene.Ownership.Account(), Scene.Ownership.Account());
        var shared = Guid.NewGuid();
        Signal(master, SignalKind.PromiseBroken, shared);
        Signal(gone, SignalKind.PromiseBroken, shared);
        Signal(gone, SignalKind.PromiseBroken, Guid.NewGuid());
        Environment.RunJobs();

        Merge(master, gone);

        Assert.Equal(2, Environment.SignalsOf(master).Count);
        Assert.Empty(Environment.SignalsOf(gone));
        var evaluated = Environment.Where(ChurnEvaluation.EntityLogicalName, ChurnEvaluation.Fields.AccountId, master, ChurnEvaluation.Fields.NewScore)[^1];
        var score = Environment.Read(Account.EntityLogicalName, master, Account.Fields.ChurnScore).GetAttributeValue<int?>(Account.Fields.ChurnScore);
        Assert.True(score > 0);
        Assert.Equal(score, evaluated.GetAttributeValue<int?>(ChurnEvaluation.Fields.NewScore));
    }

    [Fact]
    public void Account_DeactivatedByHand_IsNoMerge()
    {
        var ann = Scene.PoorOfficer("Ann");
        var account = Scene.AccountOf(ann);

        Environment.Service.Update(new Entity(Account.EntityLogicalName, account) { [Account.Fields.StateCode] = new OptionSetValue((int)Account.StateCode.Inactive) });
        Environment.RunJobs();

        Assert.Equal(ann, Scene.Ownership.Owner(account));
        Assert.True(Scene.Access(account, ann).HasFlag(AccessRights.ReadAccess));
    }

    private void Merge(Guid master, Guid gone, params (string Column, object? Value)[] content)
    {
        var update = new Entity(Account.EntityLogicalName);
        foreach (var (column, value) in content)
            update[column] = value;
        Environment.Service.Execute(new MergeRequest
        {
            Target = new EntityReference(Account.EntityLogicalName, master),
            SubordinateId = gone,
            UpdateContent = update,
            PerformParentingChecks = false,
        });
        Environment.RunJobs();
    }

    private void Signal(Guid account, SignalKind kind, Guid evidence) =>
        Environment.Create(
            ChurnSignal.EntityLogicalName,
            (ChurnSignal.Fields.AccountId, new EntityReference(Account.EntityLogicalName, account)),
            (ChurnSignal.Fields.Kind, new OptionSetValue((int)kind)),
            (ChurnSignal.Fields.RaisedOn, Environment.Now),
            (ChurnSignal.Fields.EvidenceTable, Promise.EntityLogicalName),
            (ChurnSignal.Fields.EvidenceId, evidence.ToString("D")),
            (ChurnSignal.Fields.Sentence, "A\nB"));
}
