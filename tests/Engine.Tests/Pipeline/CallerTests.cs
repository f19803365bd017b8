using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class CallerTests
{
    private static readonly Guid Other = new("00000000-0000-0000-0000-00000000abcd");

    private static Entity ChildMadeBy(string who)
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("CreateAs", "Create", 40, who));
        test.Create("systemuser", ("systemuserid", Other), ("lastname", "Other"), ("businessunitid", new EntityReference("businessunit", WellKnownIds.RootBusinessUnit)));
        test.Admin.Associate("systemuser", Other, new Relationship("systemuserroles_association"), [new EntityReference("role", WellKnownIds.SystemAdministratorRole)]);
        test.Create("test_item");
        return Assert.Single(test.Rows("test_child", "createdby", "createdonbehalfby", "ownerid"));
    }

    [Theory]
    [InlineData("caller")]
    [InlineData("empty")]
    public void Service_OfTheCaller_WritesAsTheCaller(string who)
    {
        var child = ChildMadeBy(who);

        Assert.Equal(WellKnownIds.Administrator, child.GetAttributeValue<EntityReference>("createdby").Id);
        Assert.Null(child.GetAttributeValue<EntityReference>("createdonbehalfby"));
    }

    [Fact]
    public void Service_OfSystem_WritesAsSystemOnBehalfOfTheCaller()
    {
        var child = ChildMadeBy("system");

        Assert.Equal(WellKnownIds.SystemUser, child.GetAttributeValue<EntityReference>("createdby").Id);
        Assert.Equal(WellKnownIds.Administrator, child.GetAttributeValue<EntityReference>("createdonbehalfby").Id);
        Assert.Equal(WellKnownIds.SystemUser, child.GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void Service_OfAnotherUser_WritesAsThatUser() =>
        Assert.Equal(Other, ChildMadeBy(Other.ToString()).GetAttributeValue<EntityReference>("createdby").Id);
}
