namespace LocalDataverse.Engine.Metadata;

/// <summary>A column as the solution file describes it.</summary>
public sealed record ColumnMetadata
{
    /// <summary>Lower-case name; the SDK's attribute name.</summary>
    public required string LogicalName { get; init; }

    /// <summary>Name with its case; OData navigation properties are built from it.</summary>
    public required string SchemaName { get; init; }

    /// <summary>What it stores.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>Name in each language.</summary>
    public Labels DisplayName { get; init; } = Labels.Empty;

    /// <summary>Help text in each language.</summary>
    public Labels Description { get; init; } = Labels.Empty;

    /// <summary>How strongly a value is asked for.</summary>
    public RequiredLevel Required { get; init; }

    /// <summary>May be written at creation.</summary>
    public bool ValidForCreate { get; init; } = true;

    /// <summary>May be written afterwards.</summary>
    public bool ValidForUpdate { get; init; } = true;

    /// <summary>May be read.</summary>
    public bool ValidForRead { get; init; } = true;

    /// <summary>Column security: read and written only through a field security profile.</summary>
    public bool IsSecured { get; init; }

    /// <summary>The primary name column of its table.</summary>
    public bool IsPrimaryName { get; init; }

    /// <summary>Searched by quick find.</summary>
    public bool IsSearchable { get; init; }

    /// <summary>Longest text in characters (inclusive); text and memo only.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Smallest value (inclusive); numbers only.</summary>
    public decimal? MinValue { get; init; }

    /// <summary>Largest value (inclusive); numbers only.</summary>
    public decimal? MaxValue { get; init; }

    /// <summary>Digits after the point; decimal and money only.</summary>
    public int? Precision { get; init; }

    /// <summary>How a date is kept; date-time only.</summary>
    public DateBehavior DateBehavior { get; init; } = DateBehavior.UserLocal;

    /// <summary>The format word of the file: text, textarea, email, phone, url, date, datetime, duration …</summary>
    public string Format { get; init; } = "";

    /// <summary>The options; choice, state, status and yes/no columns.</summary>
    public ChoiceMetadata? Choice { get; init; }

    /// <summary>Default value of a choice or yes/no column, or null.</summary>
    public int? DefaultValue { get; init; }

    /// <summary>Autonumber pattern, or empty.</summary>
    public string AutoNumberFormat { get; init; } = "";

    /// <summary>Logical names of the tables a lookup may point at; filled from the relationships.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>The solution that brought the column.</summary>
    public string Solution { get; init; } = "";

    /// <summary>Lookup, customer or owner.</summary>
    public bool IsReference => Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;
}
