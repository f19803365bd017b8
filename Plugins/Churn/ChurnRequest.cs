using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Asks for the evaluation of an account.</summary>
internal static class ChurnRequest
{
    /// <summary>
    /// Runs the evaluation through its custom API, whose transaction an asynchronous step does not have of its own.
    /// </summary>
    /// <param name="service">Elevated: whoever gave rise to the evaluation need not be allowed to ask for one.</param>
    /// <param name="account">The account; null does nothing.</param>
    public static void Send(IOrganizationService service, EntityReference? account)
    {
        if (account is not null)
        {
            service.Execute(new OrganizationRequest(EvaluateChurnApi.Name) { ["Target"] = new EntityReference(Account.EntityLogicalName, account.Id) });
        }
    }
}
