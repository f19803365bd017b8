using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Incident = Dynamics.Loyalty.Plugins.CustomerService.Model.Incident;

namespace Dynamics.Loyalty.Plugins.CustomerService;

/// <summary>The case that a promise is made on and the account that it is made to belong together.</summary>
internal static class PromiseCase
{
    /// <summary>The account of the case that the caller named. Reads with the caller's rights: who may not see a case may not promise on it.</summary>
    /// <exception cref="InvalidPluginExecutionException">LOY-PROMISE-CASE-NO-ACCOUNT.</exception>
    public static Guid AccountOf(StepContext context, EntityReference caseReference)
    {
        var customer = context.UserService
            .Retrieve(Incident.EntityLogicalName, caseReference.Id, new ColumnSet(Incident.Fields.CustomerId))
            .GetAttributeValue<EntityReference>(Incident.Fields.CustomerId);
        return CaseCustomer.AccountOf(context.UserService, customer) ?? throw context.Fail(CustomerFaults.CaseWithoutAccount);
    }

    /// <summary>Faults unless an account is that of the case.</summary>
    /// <exception cref="InvalidPluginExecutionException">LOY-PROMISE-CASE-ACCOUNT.</exception>
    public static void Demand(StepContext context, EntityReference? account, Guid ofCase)
    {
        if (account?.Id != ofCase)
            throw context.Fail(CustomerFaults.CaseOfAnotherAccount);
    }
}
