using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Security;

public sealed class AccessTests
{
    private static readonly string[] AllVerbs = ["Create", "Read", "Write", "Delete", "Append", "AppendTo", "Assign", "Share"];

    private static (string, PrivilegeDepth)[] Everything(PrivilegeDepth depth, params string[] except) =>
        [.. AllVerbs.Except(except, StringComparer.Ordinal).SelectMany(v => new[] { ($"prv{v}test_item", depth), ($"prv{v}test_child", depth) })];

    [Theory]
    [InlineData("Create")]
    [InlineData("Read")]
    [InlineData("Write")]
    [InlineData("Delete")]
    public void Privilege_Missing_IsNamedWithItsTable(string verb)
    {
        using var house = new House(Everything(PrivilegeDepth.Global, verb));
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
        using var house = new House(Everything(depth));
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
        using var house = new House(Everything(depth));
        var items = house.MakeOneItemEverywhere();

        var written = items.Where(i => Succeeds(() => house.Test.As(house.User).Update(new Entity("test_item", i.Value) { ["test_text"] = "x" }))).Select(i => i.Key);

        Assert.Equal(writable.Split(','), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Retrieve_OfARowOutOfReach_IsDeniedNotMissing()
    {
        using var house = new House(Everything(PrivilegeDepth.Basic));
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
        using var house = new House(Everything(PrivilegeDepth.Global));
        house.Test.As(house.User).Create(new Entity("test_item"));

        house.Test.Admin.Disassociate("systemuser", house.User, new Relationship("systemuserroles_association"), [new EntityReference("role", House.RoleOfTests)]);

        Assert.Equal(ErrorCode.PrivilegeDenied, TestEnvironment.FaultOf(() => house.Test.As(house.User).Create(new Entity("test_item"))).ErrorCode);
    }

    [Fact]
    public void Share_ToAUser_GivesThatAccessUntilRevoked()
    {
        using var house = new House(Everything(PrivilegeDepth.Basic));
        var item = house.MakeOneItemEverywhere()["root"];
        var target = new EntityReference("test_item", item);
        var user = new EntityReference("systemuser", house.User);
        bool Reads() => Succeeds(() => house.Test.As(house.User).Retrieve("test_item", item, new ColumnSet("test_name")));
        bool Writes() => Succeeds(() => house.Test.As(house.User).Update(new Entity("test_item", item) { ["test_text"] = "x" }));

        house.Test.Admin.Execute(new GrantAccessRequest { Target = target, PrincipalAccess = new PrincipalAccess { Principal = user, AccessMask = AccessRights.ReadAccess } });
        Assert.True(Reads());
        Assert.False(Writes());
        house.Test.Admin.Execute(new GrantAccessRequest { Target = target, PrincipalAccess = new PrincipalAccess { Principal = user, AccessMask = AccessRights.WriteAccess } });
        Assert.True(Reads());
        Assert.True(Writes());
        house.Test.Admin.Execute(new ModifyAccessRequest { Target = target, PrincipalAccess = new PrincipalAccess { Principal = user, AccessMask = AccessRights.ReadAccess } });
        Assert.False(Writes());
        house.Test.Admin.Execute(new RevokeAccessRequest { Target = target, Revokee = user });
        Assert.False(Reads());
    }

    [Fact]
    public void SharedRow_IsFoundByQueries()
    {
        using var house = new House(Everything(PrivilegeDepth.Basic));
        var item = house.MakeOneItemEverywhere()["root"];
        house.Test.Admin.Execute(new GrantAccessRequest { Target = new EntityReference("test_item", item), PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("systemuser", house.User), AccessMask = AccessRights.ReadAccess } });

        var rows = house.Test.As(house.User).RetrieveMultiple(new QueryExpression("test_item") { ColumnSet = new ColumnSet("test_name") }).Entities;

        Assert.Equal(["own", "root"], rows.Select(r => r.GetAttributeValue<string>("test_name")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Grant_OfMoreThanOnesOwn_IsRefused()
    {
        using var house = new House(Everything(PrivilegeDepth.Basic, "Delete"));
        var own = house.MakeOneItemEverywhere()["own"];

        var fault = TestEnvironment.FaultOf(() => house.Test.As(house.User).Execute(new GrantAccessRequest
        {
            Target = new EntityReference("test_item", own),
            PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("systemuser", WellKnownIds.Administrator), AccessMask = AccessRights.DeleteAccess },
        }));

        Assert.Equal(ErrorCode.PrivilegeDenied, fault.ErrorCode);
    }

    [Fact]
    public void PrincipalAccess_OfAUser_TellsRolesAndShares()
    {
        using var house = new House(Everything(PrivilegeDepth.Basic));
        var items = house.MakeOneItemEverywhere();
        AccessRights Of(string item) => ((RetrievePrincipalAccessResponse)house.Test.Admin.Execute(new RetrievePrincipalAccessRequest
        {
            Target = new EntityReference("test_item", items[item]),
            Principal = new EntityReference("systemuser", house.User),
        })).AccessRights;

        Assert.True(Of("own").HasFlag(AccessRights.ReadAccess | AccessRights.WriteAccess | AccessRights.ShareAccess));
        Assert.Equal(AccessRights.None, Of("root"));
    }

    [Theory]
    [InlineData("Append", "prvAppendtest_child")]
    [InlineData("AppendTo", "prvAppendTotest_item")]
    public void Lookup_WithoutAppend_IsRefused(string verb, string named)
    {
        using var house = new House(Everything(PrivilegeDepth.Global, verb));
        var item = house.Test.Create("test_item");

        var fault = TestEnvironment.FaultOf(() => house.Test.As(house.User).Create(new Entity("test_child") { ["test_itemid"] = new EntityReference("test_item", item) }));

        Assert.Equal(ErrorCode.PrivilegeDenied, fault.ErrorCode);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Assign_MovesTheRowAndItsUnit()
    {
        using var house = new House(Everything(PrivilegeDepth.Global));
        var item = house.MakeOneItemEverywhere()["root"];

        house.Test.Update("test_item", item, ("ownerid", new EntityReference("systemuser", house.User)));

        var row = house.Test.Read("test_item", item, "ownerid", "owninguser", "owningbusinessunit");
        Assert.Equal(house.User, row.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(house.User, row.GetAttributeValue<EntityReference>("owninguser").Id);
        Assert.Equal(house.Unit, row.GetAttributeValue<EntityReference>("owningbusinessunit").Id);
    }

    [Fact]
    public void Assign_WithoutThePrivilege_IsRefused()
    {
        using var house = new House(Everything(PrivilegeDepth.Global, "Assign"));
        var own = house.MakeOneItemEverywhere()["own"];

        Assert.Contains("prvAssigntest_item", TestEnvironment.FaultOf(() => house.Test.As(house.User).Update(new Entity("test_item", own) { ["ownerid"] = new EntityReference("systemuser", WellKnownIds.Administrator) })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Assign_ToAUserWhoCannotReadSuchRows_IsRefused()
    {
        using var house = new House();
        var item = house.Test.Create("test_item");

        Assert.Contains("prvReadtest_item", TestEnvironment.FaultOf(() => house.Test.Update("test_item", item, ("ownerid", new EntityReference("systemuser", house.User)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DisabledUser_IsRefused()
    {
        using var house = new House(Everything(PrivilegeDepth.Global));
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

    private static bool Succeeds(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (System.ServiceModel.FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCode.PrivilegeDenied)
        {
            return false;
        }
    }
}
