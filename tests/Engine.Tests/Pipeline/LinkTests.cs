using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class LinkTests
{
    private static readonly Relationship Friends = new("test_item_friends");
    private static readonly Relationship Children = new("test_item_children");

    [Fact]
    public void Associate_ManyToMany_LinksAndDisassociateUnlinks()
    {
        using var test = new TestEnvironment();
        var (first, second) = (test.Create("test_item"), test.Create("test_item"));

        test.Admin.Associate("test_item", first, Friends, [new EntityReference("test_item", second)]);
        var link = Assert.Single(test.Rows("test_item_friend", "test_itemidone", "test_itemidtwo"));
        Assert.Equal(first, link["test_itemidone"]);
        Assert.Equal(second, link["test_itemidtwo"]);

        test.Admin.Disassociate("test_item", first, Friends, [new EntityReference("test_item", second)]);
        Assert.Empty(test.Rows("test_item_friend"));
    }

    [Fact]
    public void Associate_Twice_IsRefused()
    {
        using var test = new TestEnvironment();
        var (first, second) = (test.Create("test_item"), test.Create("test_item"));
        void Link() => test.Admin.Associate("test_item", first, Friends, [new EntityReference("test_item", second)]);
        Link();

        Assert.Equal(ErrorCode.DuplicateRecord, TestEnvironment.FaultOf(Link).ErrorCode);
    }

    [Fact]
    public void Associate_WithAMissingRow_IsRefused()
    {
        using var test = new TestEnvironment();
        var first = test.Create("test_item");

        Assert.Equal(ErrorCode.ObjectDoesNotExist, TestEnvironment.FaultOf(() => test.Admin.Associate("test_item", first, Friends, [new EntityReference("test_item", Guid.NewGuid())])).ErrorCode);
    }

    [Fact]
    public void Associate_ByAnUnknownRelationship_IsRefusedByName()
    {
        using var test = new TestEnvironment();
        var first = test.Create("test_item");

        Assert.Contains("test_foes", TestEnvironment.FaultOf(() => test.Admin.Associate("test_item", first, new Relationship("test_foes"), [])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Associate_OneToMany_SetsTheLookupThroughAnUpdate()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("RecordContext", "Update", 40, "log", s => s with { Table = "test_child" }));
        var (item, child) = (test.Create("test_item"), test.Create("test_child"));

        test.Admin.Associate("test_item", item, Children, [new EntityReference("test_child", child)]);

        Assert.Equal(item, test.Read("test_child", child, "test_itemid").GetAttributeValue<EntityReference>("test_itemid").Id);
        Assert.Single(test.Logs("log"));
    }

    [Fact]
    public void Delete_OfALinkedRow_RemovesTheLinks()
    {
        using var test = new TestEnvironment();
        var (first, second) = (test.Create("test_item"), test.Create("test_item"));
        test.Admin.Associate("test_item", first, Friends, [new EntityReference("test_item", second)]);

        test.Admin.Delete("test_item", second);

        Assert.Empty(test.Rows("test_item_friend"));
    }

    [Fact]
    public void Delete_WithRemoveLink_EmptiesTheLookup()
    {
        using var test = new TestEnvironment();
        var item = test.Create("test_item");
        var child = test.Create("test_child", ("test_itemid", new EntityReference("test_item", item)));

        test.Admin.Delete("test_item", item);

        Assert.False(test.Read("test_child", child, "test_itemid").Contains("test_itemid"));
    }

    [Fact]
    public void Delete_WithCascade_DeletesChildrenThroughThePipeline()
    {
        using var test = new TestEnvironment(new TestSolution()
            .WithChildren(TestTables.ItemToChild(CascadeBehavior.Cascade))
            .WithStep("RecordContext", "Delete", 40, "log", s => s with { Table = "test_child" }));
        var item = test.Create("test_item");
        test.Create("test_child", ("test_itemid", new EntityReference("test_item", item)));
        test.Create("test_child");

        test.Admin.Delete("test_item", item);

        Assert.Single(test.Rows("test_child"));
        Assert.Single(test.Logs("log"));
    }

    [Fact]
    public void Delete_WithRestrict_IsRefusedWhileAChildIsThere()
    {
        using var test = new TestEnvironment(new TestSolution().WithChildren(TestTables.ItemToChild(CascadeBehavior.Restrict)));
        var item = test.Create("test_item");
        var child = test.Create("test_child", ("test_itemid", new EntityReference("test_item", item)));

        var fault = TestEnvironment.FaultOf(() => test.Admin.Delete("test_item", item));
        Assert.Equal(ErrorCode.CannotDeleteDueToAssociation, fault.ErrorCode);
        Assert.Contains("test_child", fault.Message, StringComparison.Ordinal);

        test.Admin.Delete("test_child", child);
        test.Admin.Delete("test_item", item);
        Assert.Empty(test.Rows("test_item"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Activity_CompletedOrCanceled_EndedThen(int state)
    {
        using var test = new TestEnvironment();
        var call = test.Create("phonecall", ("subject", "Call"));
        Assert.False(test.Read("phonecall", call, "actualend").Contains("actualend"));

        test.Update("phonecall", call, ("statecode", new OptionSetValue(state)));

        Assert.Equal(TestEnvironment.Noon, test.Read("phonecall", call, "actualend")["actualend"]);
        Assert.Equal(TestEnvironment.Noon, Assert.Single(test.Rows("activitypointer", "actualend"))["actualend"]);
    }

    [Fact]
    public void Activity_CompletedWithItsEnd_KeepsIt()
    {
        using var test = new TestEnvironment();
        var end = TestEnvironment.Noon.AddDays(-3);
        var call = test.Create("phonecall", ("subject", "Call"), ("actualend", end));

        test.Update("phonecall", call, ("statecode", new OptionSetValue(1)));

        Assert.Equal(end, test.Read("phonecall", call, "actualend")["actualend"]);
    }

    [Fact]
    public void Activity_WrittenInItsTable_IsSeenAmongAllActivities()
    {
        using var test = new TestEnvironment();
        var account = test.Create("account", ("name", "A"));

        var task = test.Create("task", ("subject", "Call"), ("regardingobjectid", new EntityReference("account", account)));
        test.Update("task", task, ("subject", "Call back"));
        var pointer = Assert.Single(test.Rows("activitypointer", "subject", "activitytypecode", "regardingobjectid"));
        Assert.Equal("Call back", pointer["subject"]);
        Assert.Equal("task", pointer["activitytypecode"]);
        Assert.Equal(account, pointer.GetAttributeValue<EntityReference>("regardingobjectid").Id);

        test.Admin.Delete("task", task);
        Assert.Empty(test.Rows("activitypointer"));
    }
}
