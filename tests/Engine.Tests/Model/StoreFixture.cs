using System.ServiceModel;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Model;

/// <summary>A store in memory with one catalog.</summary>
internal sealed class StoreFixture : IDisposable
{
    /// <summary>Monday 2 March 2026, 12:00 UTC.</summary>
    public static readonly DateTime Noon = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    public StoreFixture(MetadataCatalog? catalog = null)
    {
        Catalog = catalog ?? Catalogs.Standard();
        Store.ApplySchema(Catalog);
    }

    public SqliteStore Store { get; } = new(":memory:");

    public MetadataCatalog Catalog { get; }

    public static ReadOptions Options { get; } = new(new Scopes(), 1033, TimeZoneInfo.Utc) { UtcNow = Noon };

    public static OrganizationServiceFault FaultOf(Action action) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(action).Detail;

    public IStoreSession OpenWrite() => Store.OpenWrite(TestContext.Current.CancellationToken);

    public Guid Add(string table, params (string Column, object? Value)[] values)
    {
        using var session = OpenWrite();
        var id = Add(session, table, values);
        session.Commit();
        return id;
    }

    public Guid Add(IStoreSession session, string table, params (string Column, object? Value)[] values)
    {
        var row = new Entity(table, Guid.NewGuid());
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        session.Insert(Catalog.Tables[table], row);
        return row.Id;
    }

    public Entity? Find(string table, Guid id, ReadOptions? options = null, params string[] columns)
    {
        using var session = Store.OpenRead();
        return session.Find(Catalog.Tables[table], id, columns.Length == 0 ? null : columns, options ?? Options);
    }

    public EntityCollection Query(QueryExpression query, ReadOptions? options = null)
    {
        using var session = Store.OpenRead();
        return session.Query(query, options ?? Options);
    }

    public EntityCollection Fetch(string fetchXml, ReadOptions? options = null)
    {
        using var session = Store.OpenRead();
        return session.Fetch(fetchXml, options ?? Options);
    }

    /// <summary>The names of the customers that a condition keeps, sorted.</summary>
    public IEnumerable<string> Names(string column, ConditionOperator condition, params object[] values) => Names(Options, column, condition, values);

    public IEnumerable<string> Names(ReadOptions options, string column, ConditionOperator condition, params object[] values)
    {
        var query = new QueryExpression("customer") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition(column, condition, values);
        return [.. Query(query, options).Entities.Select(e => e.GetAttributeValue<string>("name")).Order(StringComparer.Ordinal)];
    }

    public void Dispose() => Store.Dispose();
}
