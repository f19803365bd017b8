namespace LocalDataverse.Host.App;

/// <summary>A column.</summary>
/// <param name="LogicalName">Logical name.</param>
/// <param name="SchemaName">Schema name.</param>
/// <param name="DisplayName">Label.</param>
/// <param name="Description">Help text, may be empty.</param>
/// <param name="Type">Kind: id, text, memo, integer, bigInteger, decimal, double, money, dateTime, boolean, choice, state, status, lookup, customer, owner or guid.</param>
/// <param name="Required">none, recommended, application or system.</param>
/// <param name="CanCreate">May be written at creation.</param>
/// <param name="CanUpdate">May be written afterwards.</param>
/// <param name="CanRead">May be read.</param>
/// <param name="MaxLength">Longest text in characters, inclusive.</param>
/// <param name="Min">Smallest number, inclusive.</param>
/// <param name="Max">Largest number, inclusive.</param>
/// <param name="Precision">Digits after the point.</param>
/// <param name="Format">Format word of the metadata, may be empty.</param>
/// <param name="DateBehavior">userLocal, dateOnly or timeZoneIndependent; dates only.</param>
/// <param name="Options">Options; 0 and 1 of a yes/no column.</param>
/// <param name="DefaultValue">Default option.</param>
/// <param name="Targets">Tables that a lookup takes.</param>
/// <param name="Navigation">Navigation property for each target table.</param>
internal sealed record AppColumn(
    string LogicalName,
    string SchemaName,
    string DisplayName,
    string Description,
    string Type,
    string Required,
    bool CanCreate,
    bool CanUpdate,
    bool CanRead,
    int? MaxLength,
    decimal? Min,
    decimal? Max,
    int? Precision,
    string Format,
    string? DateBehavior,
    IReadOnlyList<AppOption> Options,
    int? DefaultValue,
    IReadOnlyList<string> Targets,
    IReadOnlyDictionary<string, string> Navigation);
