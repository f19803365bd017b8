using System.ServiceModel;
using LocalDataverse.Engine;
using LocalDataverse.Host.Clock;
using LocalDataverse.Host.DemoData;
using Microsoft.AspNetCore.Connections;
using Microsoft.Xrm.Sdk;
using Spectre.Console;

namespace LocalDataverse.Host.CommandLine;

/// <summary>One run of the host: import, demo rows, serve until Ctrl+C; or uninstall and end.</summary>
internal sealed class HostRun(HostOptions options, IAnsiConsole console)
{
    /// <summary>Runs; 0 after a clean stop, 1 when it could not start.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        try
        {
            await ServeAsync(cancellation).ConfigureAwait(false);
            return 0;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return 0;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return Fail(fault.Detail.Message);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return Fail($"Something on this machine already listens on {options.Urls}. Stop it, or choose another address with --urls http://localhost:PORT.");
        }
        catch (Exception expected) when (expected is IOException or InvalidDataException or ArgumentException or UnauthorizedAccessException)
        {
            return Fail(expected.Message);
        }
    }

    private async Task ServeAsync(CancellationToken cancellation)
    {
        if (options.Database != LocalEnvironmentOptions.InMemory && Path.GetDirectoryName(Path.GetFullPath(options.Database)) is { } folder)
            Directory.CreateDirectory(folder);
        var environment = LocalEnvironment.Open(new LocalEnvironmentOptions { Database = options.Database });
        await using (environment.ConfigureAwait(false))
        {
            environment.Clock.Freeze(options.Now);
            if (options.Uninstall.Count > 0)
            {
                Uninstall(environment);
                return;
            }

            Import(environment);
            if (options.IsDemo) await LoadDemoAsync(environment, cancellation).ConfigureAwait(false);
            var server = await LocalServer.StartAsync(environment, options.Urls, RepositoryPaths.Shell, cancellation).ConfigureAwait(false);
            await using (server.ConfigureAwait(false))
            {
                environment.Jobs.Start();
                await using var clock = StartClock(environment);
                foreach (var address in server.Addresses) Greet(address);
                console.MarkupLine("Only this machine can reach it; there is no sign-in. Ctrl+C stops it.");
                await server.WaitForShutdownAsync(cancellation).ConfigureAwait(false);
            }
        }
    }

    // The administrator has no portfolio: who opens the demo sees it as somebody who has one.
    private void Greet(Uri address)
    {
        var link = options.IsDemo ? new Uri(address, $"?as={DemoLoader.Guide}") : address;
        console.MarkupLineInterpolated($"\nOpen [link]{link}[/]   Web API: {address}api/data/v9.2/");
    }

    private ClockStarter? StartClock(LocalEnvironment environment) => options.Clock is { } interval
        ? ClockStarter.Start(environment, interval, TimeProvider.System, line => console.MarkupLineInterpolated($"{line}"))
        : null;

    private void Import(LocalEnvironment environment)
    {
        var products = options.Solutions.Count > 0 ? options.Solutions : RepositoryPaths.Products;
        string[] platform = [RepositoryPaths.BaseSolution, RepositoryPaths.CaseSolution];
        foreach (var zip in platform.Concat(products))
        {
            using var stream = File.OpenRead(zip);
            environment.Import(stream, Progress);
        }
    }

    private void Uninstall(LocalEnvironment environment)
    {
        foreach (var name in options.Uninstall)
            environment.Uninstall(name, Progress);
        console.MarkupLineInterpolated($"Still installed: {string.Join(", ", environment.Metadata.Solutions.Select(s => $"{s.UniqueName} {s.Version}"))}");
    }

    private InlineProgress Progress => new(text => console.MarkupLineInterpolated($"{text}"));

    private async Task LoadDemoAsync(LocalEnvironment environment, CancellationToken cancellation)
    {
        var loader = new DemoLoader(environment);
        if (loader.IsLoaded)
        {
            console.MarkupLine("The demo rows of an earlier run are kept.");
            return;
        }
        await console.Progress().StartAsync(progress =>
        {
            var task = progress.AddTask("Loading demo rows");
            return Task.Run(() => loader.Load(RepositoryPaths.ReferenceData, share => task.Value = share * task.MaxValue, cancellation), cancellation);
        }).ConfigureAwait(false);
    }

    private int Fail(string message)
    {
        console.MarkupLineInterpolated($"[red]{message}[/]");
        return 1;
    }
}
