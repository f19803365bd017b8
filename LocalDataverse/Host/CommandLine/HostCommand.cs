using System.CommandLine;
using System.Globalization;
using LocalDataverse.Engine;

namespace LocalDataverse.Host.CommandLine;

/// <summary>The command line of the host.</summary>
internal static class HostCommand
{
    /// <summary>The command; <paramref name="run"/> does the work and gives the exit code.</summary>
    public static RootCommand Create(Func<HostOptions, CancellationToken, Task<int>> run)
    {
        var urls = new Option<string>("--urls") { Description = "Address to listen on, on this machine only.", DefaultValueFactory = _ => "http://localhost:5480" };
        var database = new Option<string>("--database")
        {
            Description = $"Database file, or {LocalEnvironmentOptions.InMemory} to keep nothing.",
            HelpName = "FILE|:memory:",
            DefaultValueFactory = _ => RepositoryPaths.Database,
        };
        var noDemo = new Option<bool>("--no-demo") { Description = "Import the solution only, without demo rows." };
        var clock = new Option<int>("--clock")
        {
            Description = "Minutes between two rounds of the periodic evaluation; 0 starts none.",
            HelpName = "MINUTES",
            DefaultValueFactory = _ => 60,
        };
        clock.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var minutes) || minutes is < 0 or > 1440))
                result.AddError($"--clock takes whole minutes from 0 to 1440, not '{result.Tokens[0].Value}'.");
        });
        var now = CreateNow();
        var solutions = new Option<string[]>("--solution")
        {
            Description = "Solution zips to import or upgrade to, in order, instead of this repository's own.",
            HelpName = "ZIP",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var uninstall = new Option<string[]>("--uninstall")
        {
            Description = "Managed solutions to uninstall from the database, in order; nothing is imported or served then.",
            HelpName = "NAME",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var command = new RootCommand("A local stand-in for a Dataverse environment: imports solution zips, answers the Web API, shows the app.")
        {
            urls, database, noDemo, clock, now, solutions, uninstall,
        };
        command.SetAction((result, cancellation) => run(
            new HostOptions(
                result.GetValue(urls)!, result.GetValue(database)!, !result.GetValue(noDemo),
                result.GetValue(clock) is > 0 and var minutes ? TimeSpan.FromMinutes(minutes) : null,
                result.GetValue(now)?.UtcDateTime, result.GetValue(solutions)!)
            {
                Uninstall = result.GetValue(uninstall)!,
            },
            cancellation));
        return command;
    }

    private static Option<DateTimeOffset?> CreateNow() => new("--now")
    {
        Description = "Instant at which the clock stands still, such as 2026-11-24T15:00Z: every run then shows the same.",
        HelpName = "INSTANT",
        CustomParser = result =>
        {
            if (DateTimeOffset.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)) return instant;
            result.AddError($"--now takes an instant such as 2026-11-24T15:00Z, not '{result.Tokens[0].Value}'.");
            return null;
        },
    };
}
