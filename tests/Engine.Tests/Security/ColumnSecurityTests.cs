using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Security;

public sealed class ColumnSecurityTests
{
    private static readonly Guid Profile = new("00000000-0000-0000-0005-000000000001");

    private static House Open(bool read, bool create, bool update) => new(
        [("prvReadtest_item", PrivilegeDepth.Global), ("prvCreatetest_item", PrivilegeDepth.Global), ("prvWritetest_item", PrivilegeDepth.Global)],
        new TestSolution().WithProfile(new ColumnSecurityProfileMetadata(Profile, "Secrets", [new ColumnPermission("test_item", "test_secret", read, create, update)])));

    private static void Admit(House house) => house.Test.Admin.Associate(
        "systemuser", house.User, new Relationship("systemuserprofiles_association"), [new EntityReference("fieldsecurityprofile", Profile)]);

    private static string? Secret(House house, Guid item) =>
        house.Test.As(house.User).Retrieve("test_item", item, new ColumnSet("test_secret")).GetAttributeValue<string>("test_secret");

    [Fact]
    public void SecuredColumn_WithoutProfile_IsEmptyToTheUserAndFullToTheAdministrator()
    {
        using var house = Open(read: true, create: false, update: false);
        var item = house.Test.Create("test_item", ("test_secret", "s"));

        Assert.Null(Secret(house, item));
        Assert.Equal("s", house.Test.Read("test_item", item, "test_secret")["test_secret"]);
    }

    [Fact]
    public void SecuredColumn_WithAReadingProfile_IsRead()
    {
        using var house = Open(read: true, create: false, update: false);
        Admit(house);

        Assert.Equal("s", Secret(house, house.Test.Create("test_item", ("test_secret", "s"))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SecuredColumn_OnCreate_NeedsThePermission(bool permitted)
    {
        using var house = Open(read: true, create: permitted, update: false);
        Admit(house);
        void Create() => house.Test.As(house.User).Create(new Entity("test_item") { ["test_secret"] = "s" });

        if (permitted)
            Create();
        else
            Assert.Equal(ErrorCode.AttributePermissionDenied, TestEnvironment.FaultOf(Create).ErrorCode);
        Assert.Equal(permitted ? 1 : 0, house.Test.Rows("test_item").Count);
    }

    [Fact]
    public void SecuredColumn_OnUpdate_NeedsThePermission()
    {
        using var house = Open(read: true, create: true, update: false);
        Admit(house);
        var item = house.Test.Create("test_item");

        var fault = TestEnvironment.FaultOf(() => house.Test.As(house.User).Update(new Entity("test_item", item) { ["test_secret"] = "s" }));

        Assert.Equal(ErrorCode.AttributePermissionDenied, fault.ErrorCode);
        Assert.Contains("test_secret", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SecuredColumn_WithAProfileOfTheTeam_IsRead()
    {
        using var house = Open(read: true, create: false, update: false);
        var item = house.Test.Create("test_item", ("test_secret", "s"));
        var team = house.Test.Create("team", ("name", "readers"), ("businessunitid", new EntityReference("businessunit", house.Unit)));
        house.Test.Admin.Associate("team", team, new Relationship("teamprofiles_association"), [new EntityReference("fieldsecurityprofile", Profile)]);

        Assert.Null(Secret(house, item));
        house.Test.Admin.Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = [house.User] });
        Assert.Equal("s", Secret(house, item));
    }

    [Fact]
    public void SecuredColumn_OnceTheProfileIsTakenAway_IsEmptyAgain()
    {
        using var house = Open(read: true, create: false, update: false);
        var item = house.Test.Create("test_item", ("test_secret", "s"));
        Admit(house);

        house.Test.Admin.Disassociate(
            "systemuser", house.User, new Relationship("systemuserprofiles_association"), [new EntityReference("fieldsecurityprofile", Profile)]);

        Assert.Null(Secret(house, item));
    }

    // Neither what a condition finds, nor the order, nor a sum, may tell what a column holds that is not read.
    [Theory]
    [InlineData("<filter><condition attribute='test_secret' operator='eq' value='s' /></filter>")]
    [InlineData("<filter><condition attribute='test_secret' operator='like' value='s%' /></filter>")]
    [InlineData("<filter><condition attribute='test_secret' operator='not-null' /></filter>")]
    [InlineData("<filter><condition attribute='test_secret' operator='ne' value='other' /></filter><filter><condition attribute='test_secret' operator='not-null' /></filter>")]
    public void SecuredColumn_AsAConditionWithoutProfile_CountsAsEmpty(string filter)
    {
        using var house = Open(read: true, create: false, update: false);
        house.Test.Create("test_item", ("test_secret", "s"));
        FetchExpression query = new($"<fetch><entity name='test_item'><attribute name='test_itemid' />{filter}</entity></fetch>");

        Assert.Empty(house.Test.As(house.User).RetrieveMultiple(query).Entities);
        Admit(house);
        Assert.Single(house.Test.As(house.User).RetrieveMultiple(query).Entities);
    }

    [Fact]
    public void SecuredColumn_InAnAggregateWithoutProfile_CountsAsEmpty()
    {
        using var house = Open(read: true, create: false, update: false);
        house.Test.Create("test_item", ("test_secret", "s"));
        FetchExpression query = new("""
            <fetch aggregate='true'><entity name='test_item'>
              <attribute name='test_secret' alias='told' groupby='true' />
              <attribute name='test_secret' alias='filled' aggregate='countcolumn' />
            </entity></fetch>
            """);
        (object? Told, object? Filled) Group()
        {
            var group = Assert.Single(house.Test.As(house.User).RetrieveMultiple(query).Entities);
            return (group.GetAttributeValue<AliasedValue>("told")?.Value, group.GetAttributeValue<AliasedValue>("filled")?.Value);
        }

        Assert.Equal((null, 0), Group());
        Admit(house);
        Assert.Equal(("s", 1), Group());
    }

    [Fact]
    public void Profiles_OfTheSolutionsAndOfAdministrators_AreRowsWithTheirPermissions()
    {
        using var house = Open(read: true, create: false, update: true);

        var permissions = house.Test.Rows("fieldpermission", "fieldsecurityprofileid", "entityname", "attributelogicalname", "canread", "cancreate", "canupdate")
            .ToDictionary(p => p.GetAttributeValue<EntityReference>("fieldsecurityprofileid").Id, p => (
                Table: p["entityname"],
                Column: p["attributelogicalname"],
                Read: p.GetAttributeValue<OptionSetValue>("canread").Value,
                Create: p.GetAttributeValue<OptionSetValue>("cancreate").Value,
                Update: p.GetAttributeValue<OptionSetValue>("canupdate").Value));

        Assert.Equal(("test_item", "test_secret", 4, 0, 4), permissions[Profile]);
        Assert.Equal(("test_item", "test_secret", 4, 4, 4), permissions[WellKnownIds.SystemAdministratorProfile]);
        Assert.Equal(2, permissions.Count);
    }
}
