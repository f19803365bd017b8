using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Security;

public sealed class AccessTeamTests
{
    [Fact]
    public void Members_AddedAndRemoved_ReachWhatIsSharedWithTheTeamMeanwhile()
    {
        using var house = new House(House.Everything(PrivilegeDepth.Basic));
        var item = house.MakeOneItemEverywhere()["root"];
        var team = AccessTeam(house);
        bool Reads() => House.Allows(() => house.Test.As(house.User).Retrieve("test_item", item, new ColumnSet("test_name")));
        house.Test.Admin.Execute(new GrantAccessRequest
        {
            Target = new EntityReference("test_item", item),
            PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("team", team), AccessMask = AccessRights.ReadAccess },
        });

        Assert.False(Reads());
        house.Test.Admin.Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = [house.User] });
        Assert.True(Reads());
        house.Test.Admin.Execute(new RemoveMembersTeamRequest { TeamId = team, MemberIds = [house.User] });
        Assert.False(Reads());
    }

    [Fact]
    public void Members_AddedOrRemovedTwice_AreLeftAsTheyAre()
    {
        using var house = new House(House.Everything(PrivilegeDepth.Basic));
        var team = AccessTeam(house);

        house.Test.Admin.Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = [house.User, house.User] });
        house.Test.Admin.Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = [house.User] });
        Assert.Single(Members(house, team));
        house.Test.Admin.Execute(new RemoveMembersTeamRequest { TeamId = team, MemberIds = [house.User] });
        house.Test.Admin.Execute(new RemoveMembersTeamRequest { TeamId = team, MemberIds = [house.User] });
        Assert.Empty(Members(house, team));
    }

    [Fact]
    public void Members_AddedWithoutTheRight_IsRefused()
    {
        using var house = new House(House.Everything(PrivilegeDepth.Basic));
        var team = AccessTeam(house);

        Assert.False(House.Allows(() => house.Test.As(house.User).Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = [house.User] })));
        Assert.Empty(Members(house, team));
    }

    [Fact]
    public void AccessTeam_AsOwner_IsRefused()
    {
        using var house = new House(House.Everything(PrivilegeDepth.Basic));

        var fault = TestEnvironment.FaultOf(() => house.Test.Create("test_item", ("test_name", "x"), ("ownerid", new EntityReference("team", AccessTeam(house)))));

        Assert.Equal(ErrorCode.CannotAssignToAccessTeam, fault.ErrorCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AccessTeam_GivenARole_IsRefusedFromEitherSide(bool fromTheTeam)
    {
        using var house = new House(House.Everything(PrivilegeDepth.Basic));
        var team = new EntityReference("team", AccessTeam(house));
        var role = new EntityReference("role", House.RoleOfTests);
        var (target, other) = fromTheTeam ? (team, role) : (role, team);

        var fault = TestEnvironment.FaultOf(() => house.Test.Admin.Associate(target.LogicalName, target.Id, new Relationship("teamroles_association"), [other]));

        Assert.Equal(ErrorCode.CannotAssignRolesOrProfilesToAccessTeam, fault.ErrorCode);
    }

    private static Guid AccessTeam(House house) => house.Test.Create("team", ("name", "Access"), ("teamtype", new OptionSetValue(1)));

    private static IReadOnlyList<Entity> Members(House house, Guid team)
    {
        var query = new QueryExpression("teammembership") { ColumnSet = new ColumnSet("systemuserid") };
        query.Criteria.AddCondition("teamid", ConditionOperator.Equal, team);
        return [.. house.Test.Admin.RetrieveMultiple(query).Entities];
    }
}
