using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Storage;

/// <summary>Faults of writing rows. They name tables, columns and keys, never values.</summary>
internal static class RowFault
{
    private const int UniqueViolation = 2067;

    /// <summary>Whether SQLite refused a row because its id or a key is taken.</summary>
    public static bool IsDuplicate(SqliteException violation) =>
        violation.SqliteExtendedErrorCode == UniqueViolation;

    /// <summary>The fault for a taken id or key.</summary>
    public static FaultException<OrganizationServiceFault> Duplicate(TableMetadata table, SqliteException violation)
    {
        if (NamesColumn(violation.Message, table, table.PrimaryIdColumn))
        {
            return Fault.Of(ErrorCode.DuplicateRecord, $"A row of '{table.LogicalName}' with this id exists already. Use another id, or update the row that is there.");
        }

        var key = table.Keys.FirstOrDefault(k => k.Columns.All(c => NamesColumn(violation.Message, table, c)));
        var columns = key is null ? "" : $" ({string.Join(", ", key.Columns)})";
        return Fault.Of(
            ErrorCode.DuplicateRecordEntityKey,
            $"A row of '{table.LogicalName}' with the same values of the alternate key '{key?.LogicalName}'{columns} exists already. Change the values, or update the row that is there.");
    }

    /// <summary>The fault for a row that changed since it was read.</summary>
    public static FaultException<OrganizationServiceFault> VersionMismatch(TableMetadata table) =>
        Fault.Of(ErrorCode.ConcurrencyVersionMismatch, $"The row of '{table.LogicalName}' was changed since it was read. Read it again and repeat the change.");

    // SQLite names the violated columns: "UNIQUE constraint failed: table.a, table.b".
    private static bool NamesColumn(string message, TableMetadata table, string column) =>
        message.Split([' ', ',', '\''], StringSplitOptions.RemoveEmptyEntries).Contains($"{table.LogicalName}.{column}", StringComparer.Ordinal);
}
