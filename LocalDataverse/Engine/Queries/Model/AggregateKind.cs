namespace LocalDataverse.Engine.Queries.Model;

/// <summary>What is computed over a group of rows. Empty values do not count, except for <see cref="Count"/>.</summary>
internal enum AggregateKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Number of rows.</summary>
    Count,

    /// <summary>Number of values.</summary>
    CountColumn,

    /// <summary>Sum.</summary>
    Sum,

    /// <summary>Mean; of whole numbers, cut to a whole number as SQL Server does.</summary>
    Avg,

    /// <summary>Smallest value.</summary>
    Min,

    /// <summary>Largest value.</summary>
    Max,
}
