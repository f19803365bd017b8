using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>Calls <c>loy_GetMarginReport</c>.</summary>
internal sealed class ReportScene(LoyaltyEnvironment environment)
{
    /// <summary>The report, as the administrator unless told otherwise.</summary>
    public JsonDocument Read(DateTime? from = null, DateTime? to = null, Guid? user = null)
    {
        var request = new OrganizationRequest(GetMarginReportApi.Name);
        if (from is { } first)
            request[GetMarginReportApi.Request.From] = first;
        if (to is { } last)
            request[GetMarginReportApi.Request.To] = last;
        var service = user is { } id ? environment.As(id) : environment.Service;
        return JsonDocument.Parse((string)service.Execute(request)[GetMarginReportApi.Response.Report]);
    }

    /// <summary>The elements of a part that are about one id.</summary>
    public static IEnumerable<JsonElement> Part(JsonDocument report, string part, string idName, Guid id) =>
        report.RootElement.GetProperty(part).EnumerateArray().Where(element => element.GetProperty(idName).GetGuid() == id);

    /// <summary>The counts of an element.</summary>
    public static (int Early, int Kept, int Broken) Counts(JsonElement element) =>
        (element.GetProperty("keptEarly").GetInt32(), element.GetProperty("kept").GetInt32(), element.GetProperty("broken").GetInt32());
}
