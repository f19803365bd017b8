using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Environments;
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
}
