using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Tests.Ownership;

/// <summary>Officers in a business unit of their own, who see an account only when it is shared with them.</summary>
internal sealed class MandateScene(LoyaltyEnvironment environment)
{
    private Guid? _unit;

    /// <summary>The rows of owner assignment.</summary>
    public OwnershipScene Ownership { get; } = new(environment);

    /// <summary>A business unit beside the one that the accounts belong to.</summary>
    public Guid OtherUnit => _unit ??= environment.Create(
        "businessunit", ("name", "Other"), ("parentbusinessunitid", new EntityReference("businessunit", WellKnownIds.RootBusinessUnit)));

    /// <summary>An officer whose role does not reach the accounts; the jobs of the profile have run.</summary>
    public Guid PoorOfficer(string name, Guid? pool = null, params (string Column, object? Value)[] more)
    {
        var user = environment.User("Loyalty Officer", OtherUnit);
        Ownership.Profile(user, pool, name, more: more);
        environment.RunJobs();
        return user;
    }

    /// <summary>An account that a user answers for; the jobs have run.</summary>
    public Guid AccountOf(Guid user)
    {
        var account = Ownership.Account(more: (Account.Fields.LoyaltyOwnerId, new EntityReference(SystemUser.EntityLogicalName, user)));
        environment.RunJobs();
        return account;
    }

    /// <summary>Sets the owner by hand and runs the jobs.</summary>
    public void SetOwner(Guid account, Guid? user)
    {
        Write(account, user);
        environment.RunJobs();
    }

    /// <summary>Sets the owner by hand; the jobs wait.</summary>
    public void Write(Guid account, Guid? user) =>
        environment.Service.Update(new Entity(Account.EntityLogicalName, account)
        {
            [Account.Fields.LoyaltyOwnerId] = user is { } id ? new EntityReference(SystemUser.EntityLogicalName, id) : null,
        });

    /// <summary>Changes the profile of a user and runs the jobs.</summary>
    public void Change(Guid user, params (string Column, object? Value)[] values)
    {
        var row = new Entity(LoyaltyOfficer.EntityLogicalName, ProfileOf(user));
        foreach (var (column, value) in values)
            row[column] = value;
        environment.Service.Update(row);
        environment.RunJobs();
    }

    /// <summary>Disables or enables a user and runs the jobs.</summary>
    public void Disable(Guid user, bool isDisabled = true)
    {
        environment.Service.Update(new Entity(SystemUser.EntityLogicalName, user) { [SystemUser.Fields.IsDisabled] = isDisabled });
        environment.RunJobs();
    }

    /// <summary>What a user may do to an account.</summary>
    public AccessRights Access(Guid account, Guid user) =>
        ((RetrievePrincipalAccessResponse)environment.Service.Execute(new RetrievePrincipalAccessRequest
        {
            Target = new EntityReference(Account.EntityLogicalName, account),
            Principal = new EntityReference(SystemUser.EntityLogicalName, user),
        })).AccessRights;

    /// <summary>The profile of a user.</summary>
    public Guid ProfileOf(Guid user) => environment.Where(LoyaltyOfficer.EntityLogicalName, LoyaltyOfficer.Fields.UserId, user).Single().Id;

    /// <summary>The access team of a profile, or null.</summary>
    public Guid? Team(Guid profile) =>
        environment.Read(LoyaltyOfficer.EntityLogicalName, profile, LoyaltyOfficer.Fields.AccessTeamId)
            .GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.AccessTeamId)?.Id;

    /// <summary>The access team of a user's profile.</summary>
    public Guid TeamOf(Guid user) => Team(ProfileOf(user))!.Value;

    /// <summary>Members of the access team of a user's profile.</summary>
    public IReadOnlyList<Guid> Members(Guid user)
    {
        var query = new QueryExpression("teammembership") { ColumnSet = new ColumnSet("systemuserid") };
        query.Criteria.AddCondition("teamid", ConditionOperator.Equal, TeamOf(user));
        return [.. environment.Service.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<Guid>("systemuserid"))];
    }

    /// <summary>Since when nobody answers for an account.</summary>
    public DateTime? VacantSince(Guid account) =>
        environment.Read(Account.EntityLogicalName, account, Account.Fields.OwnerVacantSince)
            .GetAttributeValue<DateTime?>(Account.Fields.OwnerVacantSince);
}
