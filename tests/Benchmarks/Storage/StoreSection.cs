using System.Diagnostics;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Benchmarks.Storage;

/// <summary>The local Dataverse's store: creates, retrieves and queries on tables of three sizes.</summary>
internal sealed class StoreSection : BenchmarkSection
{
    private const int SingleCreates = 500;
    private const int PageSize = 50;
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];
    private static readonly ReadOptions Options = new(new SeesEverything(), 1033, TimeZoneInfo.Utc)
    {
        UtcNow = new DateTime(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc),
    };

    /// <inheritdoc/>
    public override string Name => "store";

    /// <inheritdoc/>
    public override JsonNode Measure() => new JsonObject
    {
        ["what"] = "the row store in memory, without pipeline and rights; a session for each operation",
        ["unit"] = "operations per second",
        ["sizes"] = new JsonArray([.. Sizes.Select(MeasureSize)]),
    };

    private static JsonObject MeasureSize(int size)
    {
        var table = new CustomerTable();
        using var store = new SqliteStore(":memory:");
        store.ApplySchema(table.Catalog);
        var ids = new List<Guid>();
        var together = CreateTogether(store, table, size - SingleCreates, ids);
        var single = CreateSingly(store, table, SingleCreates, ids);
        var turn = 0;
        int Next() => turn++;
        return new JsonObject
        {
            ["rows"] = size,
            ["create"] = single,
            ["createInOneTransaction"] = together,
            ["retrieve"] = PerSecond(() => Retrieve(store, table, ids[Next() * 7919 % ids.Count])),
            ["queryByName"] = PerSecond(() => Query(store, ByName(Next()))),
            ["queryByOwnerSortedByName"] = PerSecond(() => Query(store, ByOwner(table.UserOf(Next())))),
            ["queryByNumberWithoutIndex"] = PerSecond(() => Query(store, ByEmployees(Next() % 900))),
            ["queryByPartOfName"] = PerSecond(() => Query(store, ByPartOfName(Next() % 900))),
            ["firstPageSortedByName"] = PerSecond(() => Query(store, SortedByName())),
            ["pageOf5000"] = PerSecond(() => Query(store, Customers())),
        };
    }

    private static double PerSecond(Action operation) => Math.Round(1e9 / Timing.Nanoseconds(operation), 1);

    private static double CreateTogether(SqliteStore store, CustomerTable table, int count, List<Guid> ids)
    {
        var start = Stopwatch.GetTimestamp();
        using var session = store.OpenWrite();
        foreach (var user in table.UserRows())
            session.Insert(table.User, user);
        for (var i = 0; i < count; i++)
            ids.Add(Create(session, table, i));
        session.Commit();
        return Math.Round(count / Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private static double CreateSingly(SqliteStore store, CustomerTable table, int count, List<Guid> ids)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            using var session = store.OpenWrite();
            ids.Add(Create(session, table, i));
            session.Commit();
        }

        return Math.Round(count / Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private static Guid Create(IStoreSession session, CustomerTable table, int number)
    {
        var row = table.NextRow(number);
        session.Insert(table.Customer, row);
        return row.Id;
    }

    private static void Retrieve(SqliteStore store, CustomerTable table, Guid id)
    {
        using var session = store.OpenRead();
        _ = session.Find(table.Customer, id, columns: null, Options) ?? throw new InvalidOperationException("A created row is not there.");
    }

    private static void Query(SqliteStore store, QueryExpression query)
    {
        using var session = store.OpenRead();
        _ = session.Query(query, Options);
    }

    private static QueryExpression Customers() => new("customer") { ColumnSet = new ColumnSet("name", "ownerid", "segment", "revenue") };

    private static QueryExpression Filtered(string column, ConditionOperator condition, params object[] values)
    {
        var query = Customers();
        query.TopCount = PageSize;
        query.Criteria.AddCondition(column, condition, values);
        return query;
    }

    private static QueryExpression ByName(int number) => Filtered("name", ConditionOperator.Equal, "CUSTOMER " + number);

    private static QueryExpression ByEmployees(int from) => Filtered("employees", ConditionOperator.Between, from, from + 3);

    private static QueryExpression ByPartOfName(int part) => Filtered("name", ConditionOperator.Like, "%9" + part + "%");

    private static QueryExpression ByOwner(Guid owner)
    {
        var query = Filtered("ownerid", ConditionOperator.Equal, owner);
        query.AddOrder("name", OrderType.Ascending);
        return query;
    }

    private static QueryExpression SortedByName()
    {
        var query = Customers();
        query.PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 };
        query.AddOrder("name", OrderType.Ascending);
        return query;
    }
}
