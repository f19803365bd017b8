using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Storage;

/// <summary>Faults of the database file itself.</summary>
internal static class StoreFault
{
    private const int Busy = 5;
    private const int NoDatabase = 26;

    /// <summary>The file cannot be opened.</summary>
    public static FaultException<OrganizationServiceFault> CannotOpen(string path, SqliteException cause) => Of(path, "opened", cause);

    /// <summary>The file cannot be written to.</summary>
    public static FaultException<OrganizationServiceFault> CannotWrite(string path, SqliteException cause) => Of(path, "written to", cause);

    private static FaultException<OrganizationServiceFault> Of(string path, string what, SqliteException cause)
    {
        var remedy = cause.SqliteErrorCode switch
        {
            Busy => "Another process holds it: end that one, or use another file.",
            NoDatabase => "It is no database of the local Dataverse: use another file, or delete it.",
            _ => $"SQLite says {cause.SqliteErrorCode}: check that the folder is there and may be written.",
        };
        return Fault.Of(ErrorCode.Unexpected, $"The database file '{Path.GetFileName(path)}' cannot be {what}. {remedy}");
    }
}
