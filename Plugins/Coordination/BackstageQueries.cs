using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>What the panel reads of backstage notes: how many there are and who may read them, never a text.</summary>
internal static class BackstageQueries
{
    private const string Notes = "notes";
    private const string Person = "person";
    private const string Member = "member";
    private const string ProfileId = "fieldsecurityprofileid";
    private const string UserId = "systemuserid";
    private const int Allowed = 4;

    /// <summary>How many notes about the account the caller may read.</summary>
    public static int CountNotes(this PanelReader reader) =>
        reader.Service.RetrieveGroups(FetchXml.Aggregates(
            BackstageNote.EntityLogicalName,
            FetchXml.Aggregate(BackstageNote.Fields.Id, Notes, "count"),
            FetchXml.All(
                FetchXml.Condition(BackstageNote.Fields.AccountId, "eq", reader.AccountId),
                FetchXml.Condition(BackstageNote.Fields.StateCode, "eq", BackstageNote.StateCode.Active)))).Single().Number(Notes);

    /// <summary>
    /// What the caller's column security profiles, their own and their teams', permit with the text. Elevated: everybody
    /// may know what they themselves may do, and no role of the product reads profiles.
    /// </summary>
    public static TextPermissions TextPermissions(this PanelReader reader)
    {
        var query = new QueryExpression(FieldPermission.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(FieldPermission.Fields.CanRead, FieldPermission.Fields.CanCreate),
        };
        query.Criteria.AddCondition(FieldPermission.Fields.EntityName, ConditionOperator.Equal, BackstageNote.EntityLogicalName);
        query.Criteria.AddCondition(FieldPermission.Fields.AttributeLogicalName, ConditionOperator.Equal, BackstageNote.Fields.Text);
        Among(query.AddLink("systemuserprofiles", ProfileId, ProfileId, JoinOperator.LeftOuter), Person, reader.UserId);
        var teams = query.AddLink("teamprofiles", ProfileId, ProfileId, JoinOperator.LeftOuter);
        Among(teams.AddLink("teammembership", Team.Fields.Id, Team.Fields.Id, JoinOperator.LeftOuter), Member, reader.UserId);
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.Conditions.Add(new ConditionExpression(Person, UserId, ConditionOperator.NotNull));
        either.Conditions.Add(new ConditionExpression(Member, UserId, ConditionOperator.NotNull));
        var permissions = reader.Elevated.RetrieveMultiple(query).Entities;
        return new TextPermissions(
            permissions.Any(row => Permits(row, FieldPermission.Fields.CanRead)),
            permissions.Any(row => Permits(row, FieldPermission.Fields.CanCreate)));
    }

    private static void Among(LinkEntity link, string alias, Guid user)
    {
        link.EntityAlias = alias;
        link.LinkCriteria.AddCondition(UserId, ConditionOperator.Equal, user);
    }

    private static bool Permits(Entity permission, string column) => permission.GetAttributeValue<OptionSetValue>(column)?.Value == Allowed;
}
