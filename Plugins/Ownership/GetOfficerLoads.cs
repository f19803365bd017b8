using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Load against capacity of every officer, who acts for whom, and the accounts that nobody answers for.</summary>
[PluginType("152f1a52-4c92-5903-91ab-a7cc0f2b9ff3")]
[CustomApi(GetOfficerLoadsApi.Name)]
public sealed class GetOfficerLoads : PluginBase
{
    private const int Version = 1;
    private const int MostVacant = 200;

    // What hand-overs and re-runs of the rules ask for.
    private const string Planning = "prvWriteloy_LoyaltyOfficer";

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        // Elevated: profiles and users are shown to everybody who may ask, and a load counted from only those accounts
        // that the caller may see would be too low. It holds numbers, no customer.
        var roster = OfficerRoster.Read(context.Elevated);
        var loads = OfficerLoads.Read(context.Elevated, roster, OwnershipSettings.ReadWeights(context.Elevated));
        var json = new JsonWriter().BeginObject().Name("version").Value(Version).Name("generatedOn").Value(context.UtcNow)
            .Name("canPlan").Value(CanPlan(context));
        new OfficerSection(roster, loads, context.UtcNow).Write(json.Name("officers"));
        WriteVacant(json, Vacant(context.UserService));
        context.Output(GetOfficerLoadsApi.Response.Loads, json.EndObject().ToString());
    }

    private static bool CanPlan(StepContext context)
    {
        var held = (RetrieveUserSetOfPrivilegesByNamesResponse)context.UserService.Execute(
            new RetrieveUserSetOfPrivilegesByNamesRequest { UserId = context.Execution.UserId, PrivilegeNames = [Planning] });
        return held.RolePrivileges.Length > 0;
    }

    private static EntityCollection Vacant(IOrganizationService service)
    {
        var query = new QueryExpression(Account.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(Account.Fields.Name, Account.Fields.OwnerVacantSince, Account.Fields.LoyaltyOwnerId),
            PageInfo = new PagingInfo { PageNumber = 1, Count = MostVacant, ReturnTotalRecordCount = true },
        };
        query.Criteria.AddCondition(Account.Fields.StateCode, ConditionOperator.Equal, (int)Account.StateCode.Active);
        query.Criteria.AddCondition(Account.Fields.OwnerVacantSince, ConditionOperator.NotNull);
        query.AddOrder(Account.Fields.OwnerVacantSince, OrderType.Ascending);
        return service.RetrieveMultiple(query);
    }

    private static void WriteVacant(JsonWriter json, EntityCollection accounts)
    {
        json.Name("vacantTotal").Value(accounts.TotalRecordCount).Name("vacant").BeginArray();
        foreach (var account in accounts.Entities)
        {
            json.BeginObject()
                .Name("accountId").Value(account.Id)
                .Name("account").Value(account.GetAttributeValue<string>(Account.Fields.Name))
                .Name("vacantSince").Value(account.GetAttributeValue<DateTime?>(Account.Fields.OwnerVacantSince))
                .Name("formerUserId").Value(account.LoyaltyOwner()?.Id)
                .Name("former").Value(account.LoyaltyOwner()?.Name)
                .EndObject();
        }

        json.EndArray();
    }
}
