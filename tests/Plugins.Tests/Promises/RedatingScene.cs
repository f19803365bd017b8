using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>Calls <c>loy_RedatePromises</c>.</summary>
internal sealed class RedatingScene(LoyaltyEnvironment environment)
{
    /// <summary>The code of a refusal in an item, or null.</summary>
    public static string? RefusalOf(JsonElement item) =>
        item.GetProperty("refused") is { ValueKind: JsonValueKind.Object } refusal ? refusal.GetProperty("code").GetString() : null;

    /// <summary>Runs it: dry without a reason, as the administrator unless told otherwise.</summary>
    public Answer Run(Guid? calendar = null, Guid? policy = null, string? reason = null, string? after = null, int? seconds = null, Guid? user = null)
    {
        var request = new OrganizationRequest(RedatePromisesApi.Name) { [RedatePromisesApi.Request.DryRun] = reason is null };
        Set(RedatePromisesApi.Request.CalendarId, calendar);
        Set(RedatePromisesApi.Request.PolicyId, policy);
        Set(RedatePromisesApi.Request.Reason, reason);
        Set(RedatePromisesApi.Request.After, after);
        Set(RedatePromisesApi.Request.MaxSeconds, seconds);
        return new Answer((user is { } id ? environment.As(id) : environment.Service).Execute(request).Results);

        void Set(string name, object? value)
        {
            if (value is not null)
                request[name] = value;
        }
    }

    /// <summary>What it returned.</summary>
    internal sealed class Answer(ParameterCollection results)
    {
        public int Moved => (int)results[RedatePromisesApi.Response.Moved];

        public int Remaining => (int)results[RedatePromisesApi.Response.Remaining];

        public bool More => (bool)results[RedatePromisesApi.Response.More];

        public string Next => (string)results[RedatePromisesApi.Response.Next];

        public IReadOnlyList<JsonElement> Items { get; } =
            [.. JsonDocument.Parse((string)results[RedatePromisesApi.Response.Explanation]).RootElement.GetProperty("items").EnumerateArray()];
    }
}
