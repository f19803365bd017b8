using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Tests.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Storage;

public sealed class SchemaTests : IDisposable
{
    private readonly SqliteStore _store = new(":memory:");

    public void Dispose() => _store.Dispose();

    private static TableBuilder Thing() => new("thing");

    private MetadataCatalog Apply(params TableBuilder[] tables)
    {
        var catalog = Catalogs.Of(tables);
        _store.ApplySchema(catalog);
        return catalog;
    }

    private Guid Add(MetadataCatalog catalog, params (string Column, object Value)[] values)
    {
        var row = new Entity("thing", Guid.NewGuid());
        row.Attributes.AddRange(values.Select(v => KeyValuePair.Create(v.Column, v.Value)));
        using var session = _store.OpenWrite(TestContext.Current.CancellationToken);
        session.Insert(catalog.Tables["thing"], row);
        session.Commit();
        return row.Id;
    }

    private Entity? Find(MetadataCatalog catalog, Guid id)
    {
        using var session = _store.OpenRead();
        return session.Find(catalog.Tables["thing"], id, columns: null, StoreFixture.Options);
    }

    [Fact]
    public void Table_Widened_KeepsItsRowsAndTakesTheNewColumn()
    {
        var id = Add(Apply(Thing()), ("name", "Kept"));

        var wider = Apply(Thing().Column("size", ColumnType.Integer).Lookup("parentid", "thing"));
        var second = Add(wider, ("size", 3), ("parentid", new EntityReference("thing", id)));

        Assert.Equal("Kept", Find(wider, id)!["name"]);
        Assert.Equal("Kept", Find(wider, second)!.GetAttributeValue<EntityReference>("parentid").Name);
    }

    [Fact]
    public void Column_Removed_IsGoneWithItsValuesAndItsIndex()
    {
        var id = Add(Apply(Thing().Lookup("parentid", "thing").Column("code", ColumnType.Text).Key("code", "code")), ("name", "Kept"), ("code", "x"));

        var narrower = Apply(Thing());
        var again = Apply(Thing().Column("code", ColumnType.Text));

        Assert.Equal("Kept", Find(narrower, id)!["name"]);
        Assert.False(Find(again, id)!.Contains("code"));
    }

    [Fact]
    public void Table_Removed_IsGoneWithItsRows()
    {
        var id = Add(Apply(Thing()));

        Apply(new TableBuilder("other"));

        Assert.Null(Find(Apply(Thing()), id));
    }

    [Fact]
    public void Catalog_AppliedTwice_ChangesNothing()
    {
        var id = Add(Apply(Thing().Column("code", ColumnType.Text).Key("code", "code")), ("code", "x"));

        Assert.Equal("x", Find(Apply(Thing().Column("code", ColumnType.Text).Key("code", "code")), id)!["code"]);
    }

    [Fact]
    public void Column_ThatWouldChangeItsType_IsRefusedAndNothingIsDone()
    {
        var before = Apply(Thing().Column("size", ColumnType.Integer));
        var id = Add(before, ("size", 3));

        var fault = StoreFixture.FaultOf(() => Apply(new TableBuilder("another"), Thing().Column("size", ColumnType.Text)));

        Assert.Equal(ErrorCode.ImportFileInvalid, fault.ErrorCode);
        Assert.Contains("'size' of 'thing'", fault.Message, StringComparison.Ordinal);
        Assert.Equal(3, Find(before, id)!["size"]);
        using var session = _store.OpenRead();
        Assert.Equal(ErrorCode.QueryBuilderNoEntity, StoreFixture.FaultOf(() => session.Query(new QueryExpression("another"), StoreFixture.Options)).ErrorCode);
    }

    [Fact]
    public void Key_OverRowsThatBreakIt_IsRefusedNamingIt()
    {
        var catalog = Apply(Thing().Column("code", ColumnType.Text));
        Add(catalog, ("code", "same"));
        Add(catalog, ("code", "SAME"));

        var fault = StoreFixture.FaultOf(() => Apply(Thing().Column("code", ColumnType.Text).Key("thing_code", "code")));

        Assert.Equal(ErrorCode.DuplicateRecordEntityKey, fault.ErrorCode);
        Assert.Contains("'thing_code' of 'thing'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Key_Removed_BindsNoLonger()
    {
        Add(Apply(Thing().Column("code", ColumnType.Text).Key("code", "code")), ("code", "x"));

        var free = Apply(Thing().Column("code", ColumnType.Text));

        Assert.NotEqual(Guid.Empty, Add(free, ("code", "x")));
    }

    [Fact]
    public void Key_OfSeveralColumns_BindsTheirCombination()
    {
        var catalog = Apply(Thing().Lookup("parentid", "thing").Column("kind", ColumnType.Choice).Column("text", ColumnType.Text)
            .Key("combined", "parentid", "kind", "text"));
        var parent = Add(catalog);
        (string, object)[] values = [("parentid", new EntityReference("thing", parent)), ("kind", new OptionSetValue(1)), ("text", "a")];
        Add(catalog, values);

        Assert.Equal(ErrorCode.DuplicateRecordEntityKey, StoreFixture.FaultOf(() => Add(catalog, values)).ErrorCode);
        Assert.NotEqual(Guid.Empty, Add(catalog, values[0], values[1], ("text", "b")));
        Assert.NotEqual(Guid.Empty, Add(catalog, values[0], values[1]));
        Assert.NotEqual(Guid.Empty, Add(catalog, values[0], values[1]));
    }

    [Fact]
    public void Schema_OfASessionThatIsUndone_IsUndoneToo()
    {
        Apply(Thing());
        using (var session = _store.OpenWrite(TestContext.Current.CancellationToken))
        {
            session.ApplySchema(Catalogs.Of(Thing().Column("size", ColumnType.Integer), new TableBuilder("other")));
            session.Insert(new TableBuilder("other").Build(), new Entity("other", Guid.NewGuid()));
        }

        using var reader = _store.OpenRead();
        Assert.Equal(ErrorCode.QueryBuilderNoEntity, StoreFixture.FaultOf(() => reader.Query(new QueryExpression("other"), StoreFixture.Options)).ErrorCode);
        Assert.NotEqual(Guid.Empty, Add(Apply(Thing().Column("size", ColumnType.Integer)), ("size", 1)));
    }

    [Fact]
    public void Reader_FromBeforeASchemaChange_KeepsTheOldSchema()
    {
        Add(Apply(Thing()), ("name", "Old"));
        using var reader = _store.OpenRead();
        Apply(new TableBuilder("other"));

        Assert.Single(reader.Query(new QueryExpression("thing") { ColumnSet = new ColumnSet("name") }, StoreFixture.Options).Entities);
    }

    [Theory]
    [InlineData("a\"; DROP TABLE x")]
    [InlineData("A")]
    [InlineData("")]
    public void Name_ThatIsNoLogicalName_NeverBecomesSql(string name)
    {
        var fault = StoreFixture.FaultOf(() => Apply(Thing().Column(name, ColumnType.Text)));

        Assert.Equal(ErrorCode.ImportFileInvalid, fault.ErrorCode);
    }
}
