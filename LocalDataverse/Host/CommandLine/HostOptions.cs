namespace LocalDataverse.Host.CommandLine;

/// <summary>What the command line asks for.</summary>
/// <param name="Urls">Addresses to listen on, separated by semicolons.</param>
/// <param name="Database">Path of the database file, or <c>:memory:</c>.</param>
/// <param name="IsDemo">Whether demo rows are loaded into an environment that has none.</param>
/// <param name="Clock">Time between two rounds of the periodic evaluation; null starts none.</param>
/// <param name="Now">Instant (UTC) at which the clock stands still; null lets it run.</param>
/// <param name="Solutions">Solution zips to import, in order; empty means the ones that this repository builds.</param>
internal sealed record HostOptions(string Urls, string Database, bool IsDemo, TimeSpan? Clock, DateTime? Now, IReadOnlyList<string> Solutions)
{
    /// <summary>Unique names of managed solutions to uninstall, in order, instead of serving; empty serves.</summary>
    public IReadOnlyList<string> Uninstall { get; init; } = [];
}
