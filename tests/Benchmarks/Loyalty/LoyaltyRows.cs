using System.Globalization;
using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Benchmarks.Loyalty;

/// <summary>Creates rows as the people of a firm would.</summary>
internal sealed class LoyaltyRows(LoyaltySite site)
{
    private int _number;

    /// <summary>A user with a role of the solution.</summary>
    public Guid User(string role)
    {
        var user = Create(
            SystemUser.EntityLogicalName,
            (SystemUser.Fields.FirstName, "Pat"),
            (SystemUser.Fields.LastName, Next("User")),
            (SystemUser.Fields.BusinessUnitId, new EntityReference("businessunit", WellKnownIds.RootBusinessUnit)));
        site.Service.Associate(
            SystemUser.EntityLogicalName, user, new Relationship("systemuserroles_association"), [Role(role)]);
        return user;
    }

    /// <summary>A pool of officers, and the rule that gives every account to it.</summary>
    public void RuleWithPool(int officers)
    {
        var pool = To(OfficerPool.EntityLogicalName, Create(OfficerPool.EntityLogicalName, (OfficerPool.Fields.Name, "Romandie")));
        for (var i = 0; i < officers; i++)
            Officer(pool);
        Create(
            AssignmentRule.EntityLogicalName,
            (AssignmentRule.Fields.Name, "Everybody"),
            (AssignmentRule.Fields.Order, 10),
            (AssignmentRule.Fields.PoolId, pool),
            (AssignmentRule.Fields.Active, true));
    }

    /// <summary>An account.</summary>
    public Guid Account(params (string Column, object? Value)[] more) =>
        Create(Plugins.Model.Account.EntityLogicalName, [(Plugins.Model.Account.Fields.Name, Next("Account")), .. more]);

    /// <summary>A feedback with low scores.</summary>
    public Guid Feedback(Guid account) => Create(
        Plugins.Model.Feedback.EntityLogicalName,
        (Plugins.Model.Feedback.Fields.AccountId, To(Plugins.Model.Account.EntityLogicalName, account)),
        (Plugins.Model.Feedback.Fields.TechnicalScore, 3),
        (Plugins.Model.Feedback.Fields.RelationalScore, 2),
        (Plugins.Model.Feedback.Fields.Recommendation, 2));

    /// <summary>Creates a row as the administrator.</summary>
    public Guid Create(string table, params (string Column, object? Value)[] values) => site.Service.Create(Row(table, values));

    /// <summary>A row, not created yet.</summary>
    public static Entity Row(string table, params (string Column, object? Value)[] values)
    {
        var row = new Entity(table);
        foreach (var (column, value) in values)
            row[column] = value;
        return row;
    }

    /// <summary>A name that no other row has.</summary>
    public string Next(string what) => what + " " + ++_number;

    public static EntityReference To(string table, Guid id) => new(table, id);

    public static OptionSetValue Choice<T>(T value)
        where T : Enum => new(Convert.ToInt32(value, CultureInfo.InvariantCulture));

    private void Officer(EntityReference pool) => Create(
        LoyaltyOfficer.EntityLogicalName,
        (LoyaltyOfficer.Fields.Name, Next("Officer")),
        (LoyaltyOfficer.Fields.UserId, To(SystemUser.EntityLogicalName, User("Loyalty Officer"))),
        (LoyaltyOfficer.Fields.PoolId, pool),
        (LoyaltyOfficer.Fields.Capacity, 500),
        (LoyaltyOfficer.Fields.Active, true));

    private EntityReference Role(string name)
    {
        var query = new QueryExpression("role") { ColumnSet = new ColumnSet("roleid") };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        return site.Service.RetrieveMultiple(query).Entities.Single().ToEntityReference();
    }
}
