using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Coordination;

/// <summary>Asks for the panel of an account.</summary>
internal static class PanelAnswer
{
    /// <summary>The answer as a user gets it; null for the administrator.</summary>
    public static JsonElement Panel(this LoyaltyEnvironment environment, Guid account, Guid? user = null)
    {
        var service = user is { } id ? environment.As(id) : environment.Service;
        var response = service.Execute(new OrganizationRequest(GetCoordinationPanelApi.Name)
        {
            ["Target"] = new EntityReference(Account.EntityLogicalName, account),
        });
        return JsonDocument.Parse((string)response[GetCoordinationPanelApi.Response.Panel]).RootElement;
    }
}
