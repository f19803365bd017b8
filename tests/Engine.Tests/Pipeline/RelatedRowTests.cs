using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class RelatedRowTests : IDisposable
{
    private readonly TestEnvironment _test = new();

    [Fact]
    public void Update_WithNewRelatedRows_CreatesThemUnderTheRow()
    {
        var id = _test.Create("test_item");

        _test.Admin.Update(Item(id, "test_item_children", Child("A"), Child("B")));

        var children = _test.Rows("test_child", "test_name", "test_itemid");
        Assert.Equal(["A", "B"], children.Select(c => c.GetAttributeValue<string>("test_name")).Order());
        Assert.All(children, child => Assert.Equal(id, child.GetAttributeValue<EntityReference>("test_itemid").Id));
        Assert.Equal("changed", _test.Read("test_item", id, "test_text")["test_text"]);
    }

    [Fact]
    public void Update_WhoseRelatedRowFaults_ChangesNothing()
    {
        var id = _test.Create("test_item");
        var broken = Child("A");
        broken["test_name"] = 5;

        Assert.Equal(ErrorCode.InvalidArgument, TestEnvironment.FaultOf(() => _test.Admin.Update(Item(id, "test_item_children", broken))).ErrorCode);

        Assert.False(_test.Read("test_item", id, "test_text").Contains("test_text"));
        Assert.Empty(_test.Rows("test_child"));
    }

    [Fact]
    public void Update_OfAnotherVersion_CreatesNoRelatedRow()
    {
        var id = _test.Create("test_item");
        var read = _test.Read("test_item", id, "test_name");
        _test.Update("test_item", id, ("test_text", "meanwhile"));
        var item = Item(id, "test_item_children", Child("A"));
        item.RowVersion = read.RowVersion;

        TestEnvironment.FaultOf(() => _test.Admin.Execute(new UpdateRequest { Target = item, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches }));

        Assert.Empty(_test.Rows("test_child"));
    }

    [Fact]
    public void Update_ThatAlsoChangesTheState_CreatesRelatedRowsOnce()
    {
        var id = _test.Create("test_item");
        var item = Item(id, "test_item_children", Child("A"));
        item["statecode"] = new OptionSetValue(1);

        _test.Admin.Update(item);

        Assert.Single(_test.Rows("test_child"));
    }

    [Theory]
    [InlineData("test_nothing")]
    [InlineData("test_item_friends")]
    public void Update_ByAnotherRelationship_IsRefused(string relationship)
    {
        var id = _test.Create("test_item");

        Assert.Equal(ErrorCode.InvalidArgument, TestEnvironment.FaultOf(() => _test.Admin.Update(Item(id, relationship, Child("A")))).ErrorCode);
    }

    [Fact]
    public void Update_WithRelatedRowsThatExist_IsRefusedByName()
    {
        var id = _test.Create("test_item");
        var child = new Entity("test_child", _test.Create("test_child")) { EntityState = EntityState.Changed };

        Assert.Contains("related row", TestEnvironment.FaultOf(() => _test.Admin.Update(Item(id, "test_item_children", child))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_WithRelatedRows_IsRefusedByName()
    {
        var item = Item(Guid.NewGuid(), "test_item_children", Child("A"));

        Assert.Contains("RelatedEntities", TestEnvironment.FaultOf(() => _test.Admin.Create(item)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _test.Dispose();

    private static Entity Item(Guid id, string relationship, params Entity[] related) =>
        new("test_item", id) { ["test_text"] = "changed", RelatedEntities = { [new Relationship(relationship)] = new EntityCollection(related) } };

    private static Entity Child(string name) => new("test_child") { ["test_name"] = name, EntityState = EntityState.Created };
}
