using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

/// <summary>Puts the rows of owner assignment on stage.</summary>
internal sealed class OwnershipScene(LoyaltyEnvironment environment)
{
    /// <summary>A user.</summary>
    public Guid User(string name, bool isDisabled = false)
    {
        var id = environment.User(name, "Test", LocalDataverse.Engine.WellKnownIds.RootBusinessUnit);
        if (isDisabled)
        {
            environment.Service.Update(new Entity(SystemUser.EntityLogicalName, id) { [SystemUser.Fields.IsDisabled] = true });
        }

        return id;
    }

    /// <summary>A pool.</summary>
    public Guid Pool(string name = "Pool") => environment.Create(OfficerPool.EntityLogicalName, (OfficerPool.Fields.Name, name));

    /// <summary>An officer with a user of their own, whose id is returned.</summary>
    public Guid Officer(Guid? pool, string name, int capacity = 100, params (string Column, object? Value)[] more)
    {
        var user = User(name);
        Profile(user, pool, name, capacity, more);
        return user;
    }

    /// <summary>The profile of a user.</summary>
    public Guid Profile(Guid user, Guid? pool, string name, int capacity = 100, params (string Column, object? Value)[] more) =>
        environment.Create(
            LoyaltyOfficer.EntityLogicalName,
            [
                (LoyaltyOfficer.Fields.Name, name),
                (LoyaltyOfficer.Fields.UserId, new EntityReference(SystemUser.EntityLogicalName, user)),
                (LoyaltyOfficer.Fields.PoolId, pool is { } id ? new EntityReference(OfficerPool.EntityLogicalName, id) : null),
                (LoyaltyOfficer.Fields.Capacity, capacity),
                (LoyaltyOfficer.Fields.Active, true),
                .. more,
            ]);

    /// <summary>A rule.</summary>
    public Guid Rule(Guid pool, int order = 10, Guid? fallbackProfile = null, params (string Column, object? Value)[] conditions) =>
        environment.Create(
            AssignmentRule.EntityLogicalName,
            [
                (AssignmentRule.Fields.Name, "Rule " + order),
                (AssignmentRule.Fields.Order, order),
                (AssignmentRule.Fields.PoolId, new EntityReference(OfficerPool.EntityLogicalName, pool)),
                (AssignmentRule.Fields.FallbackOfficerId, fallbackProfile is { } id ? new EntityReference(LoyaltyOfficer.EntityLogicalName, id) : null),
                (AssignmentRule.Fields.Active, true),
                .. conditions,
            ]);

    /// <summary>An account.</summary>
    public Guid Account(Segment? segment = null, params (string Column, object? Value)[] more) =>
        environment.Create(
            Model.Account.EntityLogicalName,
            [
                (Model.Account.Fields.Name, "Account"),
                (Model.Account.Fields.Segment, segment is { } value ? new OptionSetValue((int)value) : null),
                .. more,
            ]);

    /// <summary>The loyalty owner of an account.</summary>
    public Guid? Owner(Guid account) =>
        environment.Read(Model.Account.EntityLogicalName, account, Model.Account.Fields.LoyaltyOwnerId)
            .GetAttributeValue<EntityReference>(Model.Account.Fields.LoyaltyOwnerId)?.Id;

    /// <summary>The history of an account's owner.</summary>
    public IReadOnlyList<Entity> History(Guid account) =>
        environment.Where(
            OwnerAssignment.EntityLogicalName,
            OwnerAssignment.Fields.AccountId,
            account,
            OwnerAssignment.Fields.FromUserId,
            OwnerAssignment.Fields.ToUserId,
            OwnerAssignment.Fields.Reason,
            OwnerAssignment.Fields.RuleId,
            OwnerAssignment.Fields.Explanation);
}
