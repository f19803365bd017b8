using System.Reflection;
using LocalDataverse.Engine;
using LocalDataverse.Host;

namespace LocalDataverse.WebApi.Tests;

/// <summary>One host for all tests: the packed zips in memory, on a free port of loopback.</summary>
public sealed class Server : IAsyncLifetime
{
    private LocalServer? _server;

    /// <summary>The environment behind the host.</summary>
    public LocalEnvironment Environment { get; private set; } = null!;

    /// <summary>A plain client of the host.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Environment = OpenEnvironment();
        _server = await LocalServer.StartAsync(Environment, "http://127.0.0.1:0", RootFolder("RepositoryRoot") + "LocalDataverse/Shell/dist");
        Client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = _server.Addresses[0] };
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server!.DisposeAsync();
        await Environment.DisposeAsync();
    }

    /// <summary>An environment with all packed solutions and no row.</summary>
    public static LocalEnvironment OpenEnvironment(string database = LocalEnvironmentOptions.InMemory)
    {
        var environment = LocalEnvironment.Open(new LocalEnvironmentOptions { Database = database });
        foreach (var name in new[] { "LocalBase_managed.zip", "LocalCustomerService_managed.zip", "DynamicsLoyalty_managed.zip", "DynamicsLoyaltyCustomerService_managed.zip" })
        {
            using var zip = File.OpenRead(Path.Combine(RootFolder("SolutionOutput"), name));
            environment.Import(zip);
        }
        return environment;
    }

    /// <summary>A folder that the build wrote into this assembly.</summary>
    public static string RootFolder(string key) => typeof(Server).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => string.Equals(a.Key, key, StringComparison.Ordinal)).Value!;
}
