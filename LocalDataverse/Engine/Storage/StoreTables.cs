using LocalDataverse.Engine.Storage.Sql;

namespace LocalDataverse.Engine.Storage;

/// <summary>The store's own SQL tables: the version counter and the solution zips.</summary>
internal static class StoreTables
{
    private const string VersionName = "version";

    /// <summary>Makes them where they are missing.</summary>
    public static void Create(StoreConnection connection)
    {
        connection.ExecuteOnce($"CREATE TABLE IF NOT EXISTS {SqlName.Quoted(SqlName.StoreTable)} (name TEXT PRIMARY KEY, value INTEGER NOT NULL)");
        connection.ExecuteOnce($"CREATE TABLE IF NOT EXISTS {SqlName.Quoted(SqlName.SolutionTable)} (ordinal INTEGER PRIMARY KEY, content BLOB NOT NULL)");
    }

    /// <summary>The highest row version given so far.</summary>
    public static long ReadVersion(StoreConnection connection)
    {
        var sql = new SqlText();
        sql.Append($"SELECT value FROM {SqlName.Quoted(SqlName.StoreTable)} WHERE name = {sql.Parameter(VersionName)}");
        return connection.ReadValue(sql) is long version ? version : 0;
    }

    /// <summary>Keeps the highest row version.</summary>
    public static void SaveVersion(StoreConnection connection, long version)
    {
        var sql = new SqlText();
        sql.Append($"INSERT OR REPLACE INTO {SqlName.Quoted(SqlName.StoreTable)} (name, value) VALUES ({sql.Parameter(VersionName)}, {sql.Parameter(version)})");
        connection.Execute(sql);
    }

    /// <summary>Adds a solution zip after those there.</summary>
    public static void AddSolution(StoreConnection connection, byte[] zip)
    {
        var sql = new SqlText();
        sql.Append($"INSERT INTO {SqlName.Quoted(SqlName.SolutionTable)} (content) VALUES ({sql.Parameter(zip)})");
        connection.Execute(sql);
    }

    /// <summary>Forgets every solution zip.</summary>
    public static void ClearSolutions(StoreConnection connection) => connection.Execute($"DELETE FROM {SqlName.Quoted(SqlName.SolutionTable)}");

    /// <summary>The solution zips, oldest first.</summary>
    public static IReadOnlyList<byte[]> ReadSolutions(StoreConnection connection)
    {
        var sql = new SqlText().Append($"SELECT content FROM {SqlName.Quoted(SqlName.SolutionTable)} ORDER BY ordinal");
        return connection.ReadAll(sql, reader => reader.GetFieldValue<byte[]>(0));
    }
}
