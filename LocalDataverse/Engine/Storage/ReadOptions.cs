namespace LocalDataverse.Engine.Storage;

/// <summary>How rows are read: under whose rights, at what time, and in which language formatted values are written.</summary>
/// <param name="Scopes">What may be seen.</param>
/// <param name="Language">LCID of formatted values and of the labels that choices are sorted by.</param>
/// <param name="TimeZone">Zone of formatted instants, and of the days that relative date conditions (today, last-x-days …) mean.</param>
public sealed record ReadOptions(IReadScopes Scopes, int Language, TimeZoneInfo TimeZone)
{
    /// <summary>The instant (UTC) that relative date conditions count from: the environment's clock.</summary>
    public required DateTime UtcNow { get; init; }

    /// <summary>The user that eq-userid and its kin mean.</summary>
    public Guid UserId { get; init; }

    /// <summary>The business unit that eq-businessid and its kin mean.</summary>
    public Guid BusinessUnitId { get; init; }

    /// <summary>The teams that eq-userteams and its kin mean.</summary>
    public IReadOnlyCollection<Guid> TeamIds { get; init; } = [];

    /// <summary>
    /// Sorts choices by number and lookups by id, as the platform does for OData; otherwise choices sort by label and
    /// lookups by name, as it does for QueryExpression and FetchXML.
    /// </summary>
    public bool IsRawOrder { get; init; }
}
