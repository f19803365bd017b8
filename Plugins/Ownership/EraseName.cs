using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// Takes the name of somebody who has left out of the history of owners, where it stands as text; what happened stays.
/// Works in parts: call again while there is more. Refuses a name of fewer than three characters (LOY-ERASE-SHORT) and
/// that of somebody who still works here (LOY-ERASE-ACTIVE).
/// </summary>
[PluginType("94242fdd-ebab-5322-8f5b-669d369a4df7")]
[CustomApi(EraseNameApi.Name)]
public sealed class EraseName : PluginBase
{
    // Each is a write of its own: so many fit well within the time of a message.
    private const int MostRows = 200;

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var name = context.Input<string>(EraseNameApi.Request.Name)?.Trim() ?? string.Empty;
        var eraser = ErasedName.Of(name) ?? throw context.Fail("LOY-ERASE-SHORT");
        if (Bears(context, SystemUser.EntityLogicalName, SystemUser.Fields.FullName, name, SystemUser.Fields.IsDisabled, active: false)
            || Bears(context, LoyaltyOfficer.EntityLogicalName, LoyaltyOfficer.Fields.Name, name, LoyaltyOfficer.Fields.StateCode, (int)LoyaltyOfficer.StateCode.Active))
        {
            throw context.Fail("LOY-ERASE-ACTIVE", name);
        }

        var page = Read(context, name);
        var erased = page.Entities.Count(row => Erase(context, row, eraser, ErasedName.Of(Quoted(name))!));
        context.Output(EraseNameApi.Response.Erased, erased);
        // A page in which the name is but part of other words would come again for ever.
        context.Output(EraseNameApi.Response.More, page.MoreRecords && erased > 0);
    }

    private static bool Bears(StepContext context, string table, string column, string name, string state, object active)
    {
        var query = new QueryExpression(table) { TopCount = 1 };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, name);
        query.Criteria.AddCondition(state, ConditionOperator.Equal, active);
        // Elevated: who still works here is a fact of the firm, whatever the caller may see of its users.
        return context.Elevated.RetrieveMultiple(query).Entities.Count > 0;
    }

    private static EntityCollection Read(StepContext context, string name)
    {
        var query = new QueryExpression(OwnerAssignment.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(OwnerAssignment.Fields.Name, OwnerAssignment.Fields.Explanation),
            PageInfo = new PagingInfo { PageNumber = 1, Count = MostRows },
        };
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition(OwnerAssignment.Fields.Name, ConditionOperator.Like, Pattern(name));
        query.Criteria.AddCondition(OwnerAssignment.Fields.Explanation, ConditionOperator.Like, Pattern(Quoted(name)));
        query.AddOrder(OwnerAssignment.Fields.Id, OrderType.Ascending);
        return context.UserService.RetrieveMultiple(query);
    }

    private static bool Erase(StepContext context, Entity row, ErasedName inName, ErasedName inExplanation)
    {
        var name = row.GetAttributeValue<string>(OwnerAssignment.Fields.Name);
        var explanation = row.GetAttributeValue<string>(OwnerAssignment.Fields.Explanation);
        var change = new Entity(row.LogicalName, row.Id)
        {
            [OwnerAssignment.Fields.Name] = inName.In(name),
            [OwnerAssignment.Fields.Explanation] = inExplanation.In(explanation),
        };
        if (Equals(change[OwnerAssignment.Fields.Name], name) && Equals(change[OwnerAssignment.Fields.Explanation], explanation))
            return false;
        // Elevated: no role may write history; the lock lets this message alone through.
        context.Elevated.Update(change);
        return true;
    }

    // As it stands in JSON.
    private static string Quoted(string name)
    {
        var text = new JsonWriter().Value(name).ToString();
        return text.Substring(1, text.Length - 2);
    }

    // The pattern's own signs stand for themselves.
    private static string Pattern(string text) => $"%{text.Replace("[", "[[]").Replace("%", "[%]").Replace("_", "[_]")}%";
}
