using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage.Sql;

/// <summary>Names of SQL tables and columns: the logical names of the metadata, quoted. Nothing else ever becomes an identifier.</summary>
internal static class SqlName
{
    /// <summary>
    /// The order in which rows came, on every table: the order of rows that a query does not sort, and the last sort of those
    /// that it does. SQLite reads rows in this order without sorting, which it would not by the random ids.
    /// </summary>
    public const string ArrivalColumn = "$row";

    /// <summary>Row version, on every table whether or not the metadata names it.</summary>
    public const string VersionColumn = "versionnumber";

    /// <summary>Table of the store's own values (the version counter).</summary>
    public const string StoreTable = "$store";

    /// <summary>Table of the kept solution zips.</summary>
    public const string SolutionTable = "$solution";

    private const string TypeSuffix = "$type";

    /// <summary>A quoted identifier. Faults when a solution file brought a name that is not a logical name.</summary>
    public static string Quote(string logicalName) =>
        logicalName.Length > 0 && logicalName.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '_')
            ? Quoted(logicalName)
            : throw Fault.Of(ErrorCode.ImportFileInvalid, $"'{logicalName}' is no logical name: use lower-case letters, digits and underscores in the solution.");

    /// <summary>The column beside a lookup that holds the logical name of the row it points at.</summary>
    public static string TypeOf(ColumnMetadata column) => Quoted(PlainTypeOf(column));

    /// <summary><see cref="TypeOf"/> without quotes, as SQLite lists it.</summary>
    public static string PlainTypeOf(ColumnMetadata column) => column.LogicalName + TypeSuffix;

    /// <summary>Quotes a name of the store's own making.</summary>
    public static string Quoted(string name) => '"' + name + '"';
}
