using System.Net.Http.Json;
using System.Text.Json;

namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The few requests with which the tests set up rows and look at the result, as the administrator.</summary>
internal sealed class WebApi(HttpClient client)
{
    private const string Root = "api/data/v9.2/";

    public async Task<Guid> CreateAsync(string set, object row)
    {
        using var response = await client.PostAsJsonAsync(Root + set, row);
        await EnsureAsync(response);
        var location = response.Headers.GetValues("OData-EntityId").Single();
        return Guid.Parse(location[(location.LastIndexOf('(') + 1)..^1]);
    }

    public async Task UpdateAsync(string set, Guid id, object values)
    {
        using var response = await client.PatchAsync($"{Root}{set}({id})", JsonContent.Create(values));
        await EnsureAsync(response);
    }

    public async Task DeleteAsync(string set, Guid id)
    {
        using var response = await client.DeleteAsync($"{Root}{set}({id})");
        await EnsureAsync(response);
    }

    /// <summary>Adds a row to a collection of another, e.g. a role to a user.</summary>
    public async Task AssociateAsync(string collection, string row)
    {
        var body = new Dictionary<string, string> { ["@odata.id"] = new Uri(client.BaseAddress!, Root + row).ToString() };
        using var response = await client.PostAsJsonAsync($"{Root}{collection}/$ref", body);
        await EnsureAsync(response);
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using var response = await client.GetAsync(Root + path);
        await EnsureAsync(response);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task EnsureAsync(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode)
            Assert.Fail($"{response.RequestMessage?.Method} {response.RequestMessage?.RequestUri} gave {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
    }
}
