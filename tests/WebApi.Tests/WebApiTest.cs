using System.Net.Http.Headers;
using System.Text;

namespace LocalDataverse.WebApi.Tests;

/// <summary>What tests of the Web API share: requests and a few rows.</summary>
[Collection(ServerCollection.Name)]
public abstract class WebApiTest(Server server)
{
    /// <summary>The host.</summary>
    protected Server Server => server;

    private static int _count;

    /// <summary>A text that no other test uses, so that each finds its own rows only.</summary>
    protected string Mark { get; } = $"m{Interlocked.Increment(ref _count):x8}";

    /// <summary>An id that nothing else has; the same in every run of one test.</summary>
    protected static Guid NewId() => new(Interlocked.Increment(ref _count), 0x7e57, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    /// <summary>Sends a request to the Web API; a body that is no text goes as JSON.</summary>
    protected Task<Reply> SendAsync(string method, string path, object? body = null, params (string Name, string Value)[] headers) =>
        SendToAsync(method, path.StartsWith("http", StringComparison.Ordinal) ? path : "/api/data/v9.2/" + path, body, headers);

    /// <summary>Sends a request to any address of the host.</summary>
    protected async Task<Reply> SendToAsync(string method, string address, object? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (body is not null)
        {
            var text = body as string ?? JsonSerializer.Serialize(body);
            request.Content = new StringContent(text, Encoding.UTF8);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");
        }
        foreach (var (name, value) in headers)
        {
            if (name == "Content-Type") request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            else request.Headers.TryAddWithoutValidation(name, value);
        }
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var content = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Reply((int)response.StatusCode, content, response.Headers, response.Content.Headers.ContentType?.ToString());
    }

    /// <summary>Reads.</summary>
    protected Task<Reply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync("GET", path, null, headers);

    /// <summary>Creates a row and gives its id.</summary>
    protected async Task<Guid> CreateAsync(string set, object body)
    {
        var reply = await SendAsync("POST", set, body);
        Assert.True(reply.Status == 204, reply.Text);
        return reply.EntityId;
    }

    /// <summary>Creates an account and gives its id.</summary>
    protected Task<Guid> CreateAccountAsync(string suffix = "") => CreateAsync("accounts", new { name = Mark + suffix });

    /// <summary>Creates a user with a role of the solution and gives its id.</summary>
    protected async Task<Guid> CreateUserAsync(params string[] roles)
    {
        var id = await CreateAsync("systemusers", new Dictionary<string, object>
        {
            ["firstname"] = "Test",
            ["lastname"] = Mark,
            ["domainname"] = NewId().ToString("N") + "@test.example",
            ["businessunitid@odata.bind"] = "/businessunits(00000000-0000-0000-0000-0000000000b1)",
        });
        foreach (var role in roles)
        {
            var found = await GetAsync($"roles?$select=roleid&$filter=name eq '{role}'");
            var link = new Dictionary<string, object> { ["@odata.id"] = $"roles({found.Rows[0].GetProperty("roleid").GetString()})" };
            Assert.Equal(204, (await SendAsync("POST", $"systemusers({id})/systemuserroles_association/$ref", link)).Status);
        }
        return id;
    }

    /// <summary>The annotations of everything.</summary>
    protected static (string Name, string Value) AllAnnotations => ("Prefer", "odata.include-annotations=\"*\"");
}
