using Dynamics.Loyalty.CustomerService.Domain;
using Dynamics.Loyalty.Plugins.CustomerService.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.CustomerService;

/// <summary>What an administrator sets about complaints.</summary>
internal static class ComplaintSettings
{
    /// <summary>Reads which cases are complaints, in one call.</summary>
    public static ComplaintDefinition Read(IOrganizationService service)
    {
        var settings = Settings.Read(service, EnvironmentVariables.ComplaintCaseTypes, EnvironmentVariables.ComplaintCaseOrigins);
        return new ComplaintDefinition(
            settings.List(EnvironmentVariables.ComplaintCaseTypes, [(int)Incident.CaseTypeCode.Problem]),
            settings.List(EnvironmentVariables.ComplaintCaseOrigins, shipped: null));
    }
}
