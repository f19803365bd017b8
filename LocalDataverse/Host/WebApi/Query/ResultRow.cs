using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>A row that was read, with what its expansions found.</summary>
internal sealed class ResultRow(Entity row)
{
    /// <summary>The row.</summary>
    public Entity Row => row;

    /// <summary>Expanded rows by navigation property; at most one for a lookup.</summary>
    public Dictionary<string, List<ResultRow>> Expanded { get; } = new(StringComparer.Ordinal);
}
