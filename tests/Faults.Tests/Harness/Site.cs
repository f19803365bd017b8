using Dynamics.Loyalty.Faults.Tests.Store;
using Dynamics.Loyalty.Plugins.Tests;
using LocalDataverse.Engine;
using Microsoft.Data.Sqlite;

namespace Dynamics.Loyalty.Faults.Tests.Harness;

/// <summary>An environment on a database file: it can be killed, started again, and set back to a kept state.</summary>
public sealed class Site : IDisposable
{
    private const string MemoryDisk = "/dev/shm";

    private readonly DirectoryInfo _folder;
    private readonly LocalEnvironmentOptions _options;
    private readonly SqliteConnection _file;
    private readonly SqliteConnection _installed = Open(":memory:");
    private readonly SqliteConnection _kept = Open(":memory:");
    private DateTime _now;

    /// <summary>Imports the zips into an empty database.</summary>
    public Site()
    {
        _folder = Directory.Exists(MemoryDisk)
            ? Directory.CreateDirectory(Path.Combine(MemoryDisk, "loyalty-faults-" + Guid.NewGuid().ToString("N")))
            : Directory.CreateTempSubdirectory("loyalty-faults-");
        var database = Path.Combine(_folder.FullName, "rows.db");
        _options = new LocalEnvironmentOptions { Database = database, Interceptor = Plan, Importer = new KnownSolutions() };
        Environment = LoyaltyEnvironment.Open(_options);
        Environment.Install();
        _now = Environment.Now;
        _file = Open(database);
        _file.BackupDatabase(_installed);
    }

    /// <summary>The running environment.</summary>
    public LoyaltyEnvironment Environment { get; private set; }

    /// <summary>What fails.</summary>
    internal FaultPlan Plan { get; } = new();

    /// <summary>Sets everything back to the state after the import.</summary>
    public void Clear()
    {
        Plan.Watch();
        _installed.BackupDatabase(_file);
        Restart();
    }

    /// <summary>Keeps the state of now for <see cref="Restore"/>.</summary>
    public void Keep()
    {
        _now = Environment.Now;
        _file.BackupDatabase(_kept);
    }

    /// <summary>Sets the rows and the clock back to the kept state.</summary>
    public void Restore()
    {
        _kept.BackupDatabase(_file);
        Environment.Now = _now;
    }

    /// <summary>Throws the environment away and opens the same file again, as a new process does.</summary>
    public void Restart()
    {
        Environment.Dispose();
        Environment = LoyaltyEnvironment.Open(_options);
        Environment.Now = _now;
    }

    /// <summary>What the file holds.</summary>
    internal StoreDump Dump() => StoreDump.Read(_file);

    /// <inheritdoc/>
    public void Dispose()
    {
        Environment.Dispose();
        foreach (var connection in new[] { _file, _installed, _kept })
            connection.Dispose();
        _folder.Delete(recursive: true);
    }

    private static SqliteConnection Open(string database)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
