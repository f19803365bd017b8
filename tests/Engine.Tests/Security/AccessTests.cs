using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Security;

public sealed class AccessTests
{
    [Theory]
    [InlineData("Create")]
    [InlineData("Read")]
    [InlineData("Write")]
    [InlineData("Delete")]
    public void Privilege_Missing_IsNamedWithItsTable(string verb)
    {
        using var house = new House(House.Everything(PrivilegeDepth.Global, verb));
        var id = house.Test.Create("test_item");
        var service = house.Test.As(house.User);

        var fault = TestEnvironment.FaultOf(() =>
        {
            switch (verb)
            {
                case "Create": service.Create(new Entity("test_item")); break;
                case "Read": service.Retrieve("test_item", id, new ColumnSet("test_name")); break;
                case "Write": service.Update(new Entity("test_item", id) { ["test_name"] = "x" }); break;
                default: service.Delete("test_item", id); break;
            }
        });

        Assert.Equal(ErrorCode.PrivilegeDenied, fault.ErrorCode);
        Assert.Contains($"prv{verb}test_item", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'test_item'", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PrivilegeDepth.Basic, "own")]
    [InlineData(PrivilegeDepth.Local, "own,unit")]
    [InlineData(PrivilegeDepth.Deep, "below,own,unit")]
    [InlineData(PrivilegeDepth.Global, "below,own,root,unit")]
    public void Read_AtEachDepth_ReachesThatFar(PrivilegeDepth depth, string seen)
    {
        using var house = new House(House.Everything(depth));
        house.MakeOneItemEverywhere();

        var rows = house.Test.As(house.User).RetrieveMultiple(new QueryExpression("test_item") { ColumnSet = new ColumnSet("test_name") }).Entities;

        Assert.Equal(seen.Split(','), rows.Select(r => r.GetAttributeValue<string>("test_name")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(PrivilegeDepth.Basic, "own")]
    [InlineData(PrivilegeDepth.Local, "own,unit")]
    [InlineData(PrivilegeDepth.Deep, "below,own,unit")]
    [InlineData(PrivilegeDepth.Global, "below,own,root,unit")]
    public void Write_AtEachDepth_ReachesThatFar(PrivilegeDepth depth, string writable)
    {
        using var house = new House(House.Everything(depth));
        var items = house.MakeOneItemEverywhere();

        var written = items.Where(i => House.Allows(() => house.Test.As(house.User).Update(new Entity("test_item", i.Value) { ["test_text"] = "x" }))).Select(i => i.Key);

        Assert.Equal(writable.Split(','), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Retrieve_OfARowOutOfReach_IsDeniedNotMissing()
    {
        using var house = new House(House.Everything(PrivilegeDepth.Basic));
        var items = house.MakeOneItemEverywhere();

        Assert.Equal(ErrorCode.PrivilegeDenied, TestEnvironment.FaultOf(() => house.Test.As(house.User).Retrieve("test_item", items["root"], new ColumnSet("test_name"))).ErrorCode);
    }

    [Fact]
    public void Team_OfTheUser_GivesItsRolesAndItsRows()
    {
        using var house = new House();
        var team = house.MakeTeamWith(House.RoleOfTests);
        var item = house.Test.Create("test_item", ("test_name", "team"), ("ownerid", new EntityReference("team", team)));
        Assert.Equal(ErrorCode.PrivilegeDenied, TestEnvironment.FaultOf(() => house.Test.As(house.User).Retrieve("test_item", item, new ColumnSet("test_name"))).ErrorCode);

        house.Test.Admin.Associate("team", team, new Relationship("teammembership_association"), [new EntityReference("systemuser", house.User)]);

        Assert.Equal("team", house.Test.As(house.User).Retrieve("test_item", item, new ColumnSet("test_name"))["test_name"]);
    }

    [Fact]
    public void RoleTakenAway_CountsAtOnce()
    {
        using var house = new House(House.Everything(PrivilegeDepth.Global));
        house.Test.As(house.User).Create(new Entity("test_item"));

        house.Test.Admin.Disassociate("systemuser", house.User, new Relationship("systemuserroles_association"), [new EntityReference("role", House.RoleOfTests)]);

        Assert.Equal(ErrorCode.PrivilegeDenied, TestEnvironment.FaultOf(() => house.Test.As(house.User).Create(new Entity("test_item"))).ErrorCode);
    }

    [Theory]
    [InlineData("Append", "prvAppendtest_child")]
    [InlineData("AppendTo", "prvAppendTotest_item")]
    public void Lookup_WithoutAppend_IsRefused(string verb, string named)
    {
        using var house = new House(House.Everything(PrivilegeDepth.Global, verb));
        var item = house.Test.Create("test_item");

        var fault = TestEnvironment.FaultOf(() => house.Test.As(house.User).Create(new Entity("test_child") { ["test_itemid"] = new EntityReference("test_item", item) }));

        Assert.Equal(ErrorCode.PrivilegeDenied, fault.ErrorCode);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DisabledUser_IsRefused()
    {
        using var house = new House(House.Everything(PrivilegeDepth.Global));
        house.Test.Update("systemuser", house.User, ("isdisabled", true));

        Assert.Equal(ErrorCode.UserDisabled, TestEnvironment.FaultOf(() => house.Test.As(house.User).Execute(new WhoAmIRequest())).ErrorCode);
    }

    [Fact]
    public void UnknownUser_IsRefused()
    {
        using var house = new House();

        Assert.Equal(ErrorCode.ObjectDoesNotExist, TestEnvironment.FaultOf(() => house.Test.As(Guid.NewGuid()).Execute(new WhoAmIRequest())).ErrorCode);
    }

    [Fact]
    public void SystemService_InAPlugin_DoesWhatTheCallerMayNot()
    {
        using var house = new House(
            [("prvCreatetest_item", PrivilegeDepth.Basic), ("prvReadtest_item", PrivilegeDepth.Basic)],
            new TestSolution().WithStep("CreateAs", "Create", 40, "system"));

        house.Test.As(house.User).Create(new Entity("test_item"));

        Assert.Single(house.Test.Rows("test_child"));
    }

    [Fact]
    public void CallerService_InAPlugin_DoesNotDoWhatTheCallerMayNot()
    {
        using var house = new House(
            [("prvCreatetest_item", PrivilegeDepth.Basic), ("prvReadtest_item", PrivilegeDepth.Basic)],
            new TestSolution().WithStep("CreateAs", "Create", 40, "caller"));

        var fault = TestEnvironment.FaultOf(() => house.Test.As(house.User).Create(new Entity("test_item")));

        Assert.Contains("prvCreatetest_child", fault.Message, StringComparison.Ordinal);
        Assert.Empty(house.Test.Rows("test_item"));
    }
}
