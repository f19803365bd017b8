namespace LocalDataverse.Engine.Metadata;

/// <summary>A custom API.</summary>
public sealed record CustomApiMetadata
{
    /// <summary>Message name, e.g. loy_QuotePromise.</summary>
    public required string UniqueName { get; init; }

    /// <summary>Called by GET, without side effect.</summary>
    public required bool IsFunction { get; init; }

    /// <summary>Table it is bound to, or null when unbound.</summary>
    public string? BoundTable { get; init; }

    /// <summary>Bound to the whole collection instead of one row.</summary>
    public bool IsBoundToCollection { get; init; }

    /// <summary>Privilege the caller must hold, or null.</summary>
    public string? ExecutePrivilege { get; init; }

    /// <summary>Plugin type that carries the main operation, or null.</summary>
    public Guid? PluginTypeId { get; init; }

    /// <summary>Request parameters (without the bound Target).</summary>
    public IReadOnlyList<CustomApiParameterMetadata> Requests { get; init; } = [];

    /// <summary>Response properties.</summary>
    public IReadOnlyList<CustomApiParameterMetadata> Responses { get; init; } = [];
}
