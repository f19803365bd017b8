namespace LocalDataverse.Engine.Metadata;

/// <summary>A registered step.</summary>
public sealed record StepMetadata
{
    /// <summary>Id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>SDK message name, e.g. Create.</summary>
    public required string Message { get; init; }

    /// <summary>Logical name of the table, or null for messages without one.</summary>
    public string? Table { get; init; }

    /// <summary>Id of the plugin type.</summary>
    public required Guid PluginTypeId { get; init; }

    /// <summary>10, 20 or 40.</summary>
    public required int Stage { get; init; }

    /// <summary>Runs on the queue after the transaction.</summary>
    public bool IsAsynchronous { get; init; }

    /// <summary>A job that succeeds removes its asyncoperation row.</summary>
    public bool AsyncAutoDelete { get; init; }

    /// <summary>Lower first; equal ranks by id.</summary>
    public int Rank { get; init; }

    /// <summary>Update only: runs when one of these columns is in the request; empty means always.</summary>
    public IReadOnlyList<string> FilteringColumns { get; init; } = [];

    /// <summary>Unsecure configuration.</summary>
    public string Configuration { get; init; } = "";

    /// <summary>Row images.</summary>
    public IReadOnlyList<StepImageMetadata> Images { get; init; } = [];

    /// <summary>The solution that brought the step.</summary>
    public string Solution { get; init; } = "";
}
