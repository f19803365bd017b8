using LocalDataverse.Engine;
using LocalDataverse.Host.Serving;
using LocalDataverse.Host.WebApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LocalDataverse.Host;

/// <summary>The web server of one environment: Web API, local controls, web resources and the app shell, on loopback only.</summary>
public sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private LocalServer(WebApplication application) => _application = application;

    /// <summary>The addresses that it listens on.</summary>
    public IReadOnlyList<Uri> Addresses => [.. _application.Urls.Select(u => new Uri(u))];

    /// <summary>
    /// Starts listening. Port 0 takes a free one. An address that is not of this machine: <see cref="ArgumentException"/>;
    /// one that is taken: <see cref="IOException"/>.
    /// </summary>
    /// <param name="environment">The environment; the caller keeps it and disposes of it.</param>
    /// <param name="urls">Addresses such as http://localhost:5480, separated by semicolons.</param>
    /// <param name="shellFolder">Folder of the built app shell.</param>
    /// <param name="cancellation">Gives up starting.</param>
    public static async Task<LocalServer> StartAsync(LocalEnvironment environment, string urls, string shellFolder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var addresses = (urls ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var address in addresses) Check(address);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(LocalServer).Assembly.GetName().Name });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(addresses);
        builder.WebHost.ConfigureKestrel(Configure);
        var application = builder.Build();
        Map(application, environment, shellFolder);
        await application.StartAsync(cancellation).ConfigureAwait(false);
        return new LocalServer(application);
    }

    /// <summary>Waits until the server is stopped, by Ctrl+C for instance.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellation = default) => _application.WaitForShutdownAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private static void Check(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp)
            throw new ArgumentException($"'{address}' is no address to listen on. Use one such as http://localhost:5480.", nameof(address));
        if (!LocalOnly.IsLoopback(uri))
            throw new ArgumentException(
                $"'{address}' is not on this machine. The local Dataverse has no sign-in, so it listens on loopback only: use localhost or 127.0.0.1.", nameof(address));
    }

    private static void Configure(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        // Bodies are counted where they are read, so that the client gets a sentence instead of a broken connection.
        options.Limits.MaxRequestBodySize = null;
        // The platform takes addresses up to 32 KB.
        options.Limits.MaxRequestLineSize = 64 * 1024;
    }

    private static void Map(WebApplication application, LocalEnvironment environment, string shellFolder)
    {
        application.Use(LocalOnly.GuardAsync);
        var callers = new Callers(environment);
        var service = new WebApiService(environment);
        var webApi = new WebApiEndpoint(service, callers);
        var webResources = new WebResourceEndpoint(environment);
        var shell = new ShellFiles(shellFolder);
        foreach (var root in WebApiEndpoint.Roots) application.Map(root + "{**path}", webApi.HandleAsync);
        new LocalControls(environment, service, callers).Map(application);
        application.MapGet("/WebResources/{**name}", (HttpContext http, string name) => webResources.HandleAsync(http, name, token: null));
        application.MapGet("/{token}/WebResources/{**name}", (HttpContext http, string token, string name) => webResources.HandleAsync(http, name, token));
        application.Map("/api/{**path}", http => Results.Json(
            new { error = new { code = "0x8006088a", message = $"Nothing is at '{http.Request.Path}'. The Web API is at {WebApiEndpoint.Root}." } }, statusCode: 404).ExecuteAsync(http));
        // A browser asks for it beside a page that names no icon; the platform has one, here there is none to show.
        application.MapGet("/favicon.ico", () => Results.NoContent());
        application.MapMethods("/{**path}", ["GET", "HEAD"], shell.HandleAsync);
    }
}
