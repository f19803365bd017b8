using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Security;

public sealed class AssignTests
{
    private static readonly (string, PrivilegeDepth)[] Reading = [("prvReadtest_item", PrivilegeDepth.Basic), ("prvReadtest_child", PrivilegeDepth.Basic)];

    private static House Open(CascadeBehavior assign, CascadeBehavior share = CascadeBehavior.NoCascade, params (string Message, string Configuration)[] steps) => new(
        Reading,
        steps.Aggregate(
            new TestSolution().WithChildren(TestTables.ItemToChild(CascadeBehavior.RemoveLink) with { Assign = assign, Share = share }),
            (solution, step) => solution.WithStep("RecordContext", step.Message, 40, step.Configuration, s => s with { FilteringColumns = step.Message == "Update" ? ["ownerid"] : [] })));

    private static Guid Owner(House house, string table, Guid id) => house.Test.Read(table, id, "ownerid").GetAttributeValue<EntityReference>("ownerid").Id;

    [Fact]
    public void AssignRequest_AndUpdateOfTheOwner_BothRunTheUpdateStepOnce()
    {
        using var house = Open(CascadeBehavior.NoCascade, steps: [("Update", "update"), ("Assign", "assign")]);
        var (first, second) = (house.Test.Create("test_item"), house.Test.Create("test_item"));
        var user = new EntityReference("systemuser", house.User);

        house.Test.Admin.Execute(new OrganizationRequest("Assign") { Parameters = { ["Target"] = new EntityReference("test_item", first), ["Assignee"] = user } });
        house.Test.Update("test_item", second, ("ownerid", user));

        Assert.Equal([first.ToString(), second.ToString()], house.Test.Logs("update").Select(l => l["id"]));
        Assert.Equal(first.ToString(), Assert.Single(house.Test.Logs("assign"))["id"]);
        Assert.Equal(house.User, Owner(house, "test_item", first));
        Assert.Equal(house.User, Owner(house, "test_item", second));
    }

    [Fact]
    public void Assign_MovesTheRowAndItsUnit()
    {
        using var house = new House(House.Everything(PrivilegeDepth.Global));
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
        using var house = new House(House.Everything(PrivilegeDepth.Global, "Assign"));
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

    [Theory]
    [InlineData(CascadeBehavior.NoCascade, false, false, false)]
    [InlineData(CascadeBehavior.Cascade, true, true, true)]
    [InlineData(CascadeBehavior.Active, true, false, true)]
    [InlineData(CascadeBehavior.UserOwned, true, true, false)]
    public void Assign_Cascades_AsTheRelationshipSays(CascadeBehavior assign, bool active, bool inactive, bool foreign)
    {
        using var house = Open(assign);
        var colleague = house.Test.Create("systemuser", ("lastname", "C"));
        house.Test.Admin.Associate("systemuser", colleague, new Relationship("systemuserroles_association"), [new EntityReference("role", House.RoleOfTests)]);
        var item = house.Test.Create("test_item");
        Guid Child() => house.Test.Create("test_child", ("test_itemid", new EntityReference("test_item", item)));
        var (ofActive, ofInactive, ofForeign) = (Child(), Child(), Child());
        house.Test.Update("test_child", ofInactive, ("statecode", new OptionSetValue(1)));
        house.Test.Update("test_child", ofForeign, ("ownerid", new EntityReference("systemuser", colleague)));

        house.Test.Update("test_item", item, ("ownerid", new EntityReference("systemuser", house.User)));

        Assert.Equal(active, Owner(house, "test_child", ofActive) == house.User);
        Assert.Equal(inactive, Owner(house, "test_child", ofInactive) == house.User);
        Assert.Equal(foreign, Owner(house, "test_child", ofForeign) == house.User);
    }

    [Theory]
    [InlineData(CascadeBehavior.NoCascade, 0)]
    [InlineData(CascadeBehavior.Cascade, 1)]
    public void Share_Cascades_AsTheRelationshipSays(CascadeBehavior share, int seen)
    {
        using var house = Open(CascadeBehavior.NoCascade, share);
        var item = house.Test.Create("test_item");
        house.Test.Create("test_child", ("test_itemid", new EntityReference("test_item", item)));

        house.Test.Admin.Execute(new GrantAccessRequest
        {
            Target = new EntityReference("test_item", item),
            PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("systemuser", house.User), AccessMask = AccessRights.ReadAccess },
        });

        Assert.Equal(seen, house.Test.As(house.User).RetrieveMultiple(new QueryExpression("test_child") { ColumnSet = new ColumnSet("test_name") }).Entities.Count);
    }

    [Fact]
    public void Share_WithATeam_ReachesItsMembers()
    {
        using var house = Open(CascadeBehavior.NoCascade);
        var item = house.Test.Create("test_item");
        var team = house.Test.Create("team", ("name", "Access"), ("teamtype", new OptionSetValue(1)));
        house.Test.Admin.Associate("team", team, new Relationship("teammembership_association"), [new EntityReference("systemuser", house.User)]);

        house.Test.Admin.Execute(new GrantAccessRequest
        {
            Target = new EntityReference("test_item", item),
            PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("team", team), AccessMask = AccessRights.ReadAccess },
        });

        Assert.Equal(item, house.Test.As(house.User).Retrieve("test_item", item, new ColumnSet("test_name")).Id);
    }

    [Fact]
    public void SystemUser_FromOutside_IsRefused()
    {
        using var house = Open(CascadeBehavior.NoCascade);

        Assert.Equal(Faults.ErrorCode.UserDisabled, TestEnvironment.FaultOf(() => house.Test.As(WellKnownIds.SystemUser).Create(new Entity("test_item"))).ErrorCode);
    }

    [Fact]
    public void Administrator_CannotBeDeleted()
    {
        using var house = Open(CascadeBehavior.NoCascade);

        Assert.Equal(Faults.ErrorCode.CannotDeleteDueToAssociation, TestEnvironment.FaultOf(() => house.Test.Admin.Delete("systemuser", WellKnownIds.Administrator)).ErrorCode);
    }

    [Fact]
    public void RightsChangedInATransaction_CountInItAndAreForgottenWithIt()
    {
        using var house = new House();
        var give = new Microsoft.Xrm.Sdk.Messages.AssociateRequest
        {
            Target = new EntityReference("systemuser", house.User),
            Relationship = new Relationship("systemuserroles_association"),
            RelatedEntities = [new EntityReference("role", House.RoleOfTests)],
        };
        var assign = new Microsoft.Xrm.Sdk.Messages.UpdateRequest { Target = new Entity("test_item", house.Test.Create("test_item")) { ["ownerid"] = new EntityReference("systemuser", house.User) } };
        var fail = new Microsoft.Xrm.Sdk.Messages.CreateRequest { Target = new Entity("test_item") { ["test_number"] = -1 } };

        TestEnvironment.FaultOf(() => house.Test.Admin.Execute(new Microsoft.Xrm.Sdk.Messages.ExecuteTransactionRequest { Requests = [give, assign, fail] }));
        Assert.Equal(Faults.ErrorCode.PrivilegeDenied, TestEnvironment.FaultOf(() => house.Test.Admin.Execute(assign)).ErrorCode);

        house.Test.Admin.Execute(new Microsoft.Xrm.Sdk.Messages.ExecuteTransactionRequest { Requests = [give, assign] });
        Assert.Equal(house.User, Owner(house, "test_item", assign.Target.Id));
    }
}
