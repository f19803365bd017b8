using System.Globalization;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Storage;

public sealed class RowWritingTests : IDisposable
{
    private readonly StoreFixture _store = new();

    public void Dispose() => _store.Dispose();

    private bool Update(Guid id, string name, long? version = null)
    {
        using var session = _store.OpenWrite();
        var done = session.Update(_store.Catalog.Tables["customer"], new Entity("customer", id) { ["name"] = name }, version);
        session.Commit();
        return done;
    }

    private bool Delete(Guid id, long? version = null)
    {
        using var session = _store.OpenWrite();
        var done = session.Delete(_store.Catalog.Tables["customer"], id, version);
        session.Commit();
        return done;
    }

    private long VersionOf(Guid id) => long.Parse(_store.Find("customer", id)!.RowVersion, CultureInfo.InvariantCulture);

    [Fact]
    public void Update_OfNamedColumns_LeavesTheOthers()
    {
        var id = _store.Add("customer", ("name", "Old"), ("employees", 7));

        Assert.True(Update(id, "New"));

        var row = _store.Find("customer", id)!;
        Assert.Equal(("New", 7), (row["name"], row["employees"]));
    }

    [Fact]
    public void Version_OfEveryWrite_RisesAcrossTheStore()
    {
        var first = _store.Add("customer");
        var second = _store.Add("promise");
        var before = VersionOf(first);

        Update(first, "x");

        Assert.True(before < long.Parse(_store.Find("promise", second)!.RowVersion, CultureInfo.InvariantCulture));
        Assert.True(VersionOf(first) > before);
        Assert.Equal(VersionOf(first), _store.Find("customer", first)!["versionnumber"]);
    }

    [Fact]
    public void UpdateAndDelete_OfMissingRow_SayFalse()
    {
        Assert.False(Update(Guid.NewGuid(), "x"));
        Assert.False(Delete(Guid.NewGuid()));
        Assert.False(Update(Guid.NewGuid(), "x", version: 3));
    }

    [Fact]
    public void UpdateAndDelete_WithTheVersionRead_AreDone()
    {
        var id = _store.Add("customer");

        Assert.True(Update(id, "x", VersionOf(id)));
        Assert.True(Delete(id, VersionOf(id)));
        Assert.Null(_store.Find("customer", id));
    }

    [Fact]
    public void UpdateAndDelete_WithAnOlderVersion_AreRefused()
    {
        var id = _store.Add("customer", ("name", "Kept"));
        var read = VersionOf(id);
        Update(id, "Newer");

        Assert.Equal(ErrorCode.ConcurrencyVersionMismatch, StoreFixture.FaultOf(() => Update(id, "Lost", read)).ErrorCode);
        Assert.Equal(ErrorCode.ConcurrencyVersionMismatch, StoreFixture.FaultOf(() => Delete(id, read)).ErrorCode);
        Assert.Equal("Newer", _store.Find("customer", id)!["name"]);
    }

    [Fact]
    public void Insert_OfTakenId_IsRefused()
    {
        var id = _store.Add("customer");
        using var session = _store.OpenWrite();

        var fault = StoreFixture.FaultOf(() => session.Insert(_store.Catalog.Tables["customer"], new Entity("customer", id)));

        Assert.Equal(ErrorCode.DuplicateRecord, fault.ErrorCode);
    }

    [Fact]
    public void Insert_WithoutId_IsRefused()
    {
        using var session = _store.OpenWrite();

        var fault = StoreFixture.FaultOf(() => session.Insert(_store.Catalog.Tables["customer"], new Entity("customer")));

        Assert.Equal(ErrorCode.InvalidArgument, fault.ErrorCode);
    }

    [Theory]
    [InlineData("ACME")]
    [InlineData("acmé")]
    [InlineData("acme ")]
    public void AlternateKey_TakenUpToCaseAccentsAndFinalSpaces_IsRefusedNamingTheKey(string code)
    {
        _store.Add("customer", ("code", "acme"));

        var fault = StoreFixture.FaultOf(() => _store.Add("customer", ("code", code)));

        Assert.Equal(ErrorCode.DuplicateRecordEntityKey, fault.ErrorCode);
        Assert.Contains("'customer_code' (code)", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(code, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AlternateKey_TakenByAnUpdate_IsRefusedAndTheSessionGoesOn()
    {
        _store.Add("customer", ("code", "a"));
        var id = _store.Add("customer", ("code", "b"));
        using var session = _store.OpenWrite();

        var fault = StoreFixture.FaultOf(() => session.Update(_store.Catalog.Tables["customer"], new Entity("customer", id) { ["code"] = "A" }));
        session.Update(_store.Catalog.Tables["customer"], new Entity("customer", id) { ["code"] = "c" });
        session.Commit();

        Assert.Equal(ErrorCode.DuplicateRecordEntityKey, fault.ErrorCode);
        Assert.Equal("c", _store.Find("customer", id)!["code"]);
    }

    [Fact]
    public void AlternateKey_Empty_MayRepeat()
    {
        _store.Add("customer", ("code", null));

        Assert.NotEqual(Guid.Empty, _store.Add("customer", ("code", null)));
    }

    [Fact]
    public void FindByKey_OfKnownValue_GivesTheRow()
    {
        var id = _store.Add("customer", ("code", "acme"));
        using var session = _store.Store.OpenRead();

        Assert.Equal(id, session.FindByKey(_store.Catalog.Tables["customer"], new KeyAttributeCollection { { "code", "Acme" } }));
        Assert.Null(session.FindByKey(_store.Catalog.Tables["customer"], new KeyAttributeCollection { { "code", "other" } }));
    }

    [Fact]
    public void FindByKey_OfColumnsThatAreNoKey_IsRefusedNamingTheKeys()
    {
        using var session = _store.Store.OpenRead();

        var fault = StoreFixture.FaultOf(() => session.FindByKey(_store.Catalog.Tables["customer"], new KeyAttributeCollection { { "name", "x" } }));

        Assert.Equal(ErrorCode.RecordNotFoundByEntityKey, fault.ErrorCode);
        Assert.Contains("Its alternate keys are: code.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownColumn_InWrite_IsRefusedWithTheNearestName()
    {
        var fault = StoreFixture.FaultOf(() => _store.Add("customer", ("employes", 3)));

        Assert.Equal(ErrorCode.QueryBuilderNoAttribute, fault.ErrorCode);
        Assert.Contains("Did you mean 'employees'?", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Clear_OfTable_RemovesItsRowsOnly()
    {
        var customer = _store.Add("customer");
        var promise = _store.Add("promise");
        using (var session = _store.OpenWrite())
        {
            session.Clear(_store.Catalog.Tables["promise"]);
            session.Commit();
        }

        Assert.Null(_store.Find("promise", promise));
        Assert.NotNull(_store.Find("customer", customer));
    }

    [Fact]
    public void Find_OfNamedColumns_GivesThoseAndTheId()
    {
        var id = _store.Add("customer", ("name", "A"), ("employees", 3));

        var row = _store.Find("customer", id, options: null, "employees")!;

        Assert.Equal(id, row.Id);
        Assert.Equivalent(new[] { "customerid", "employees" }, row.Attributes.Keys, strict: true);
        Assert.Equal(ErrorCode.QueryBuilderNoAttribute, StoreFixture.FaultOf(() => _store.Find("customer", id, options: null, "nmae")).ErrorCode);
    }
}
