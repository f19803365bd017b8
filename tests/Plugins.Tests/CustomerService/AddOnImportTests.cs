using System.ServiceModel;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Faults;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.CustomerService;

public sealed class AddOnImportTests
{
    private const string Base = "LocalBase_managed.zip";
    private const string Cases = "LocalCustomerService_managed.zip";
    private const string Core = "DynamicsLoyalty_managed.zip";
    private const string AddOn = "DynamicsLoyaltyCustomerService_managed.zip";

    private static OrganizationServiceFault Refusal(params string[] zips)
    {
        using var environment = LoyaltyEnvironment.Open(new LocalEnvironmentOptions());
        return Assert.Throws<FaultException<OrganizationServiceFault>>(() => environment.Install(zips)).Detail;
    }

    [Fact]
    public void AddOn_WithoutTheCore_IsRefusedByTheNameOfTheCore()
    {
        var refusal = Refusal(Base, Cases, AddOn);

        Assert.Equal(ErrorCode.MissingDependency, refusal.ErrorCode);
        Assert.Contains("'Promise' (loy_promise) of the solution DynamicsLoyalty", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Import that solution first", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddOn_WithoutCustomerService_IsRefusedByTheNameOfTheTable()
    {
        var refusal = Refusal(Base, Core, AddOn);

        Assert.Equal(ErrorCode.MissingDependency, refusal.ErrorCode);
        Assert.Contains("'Case' (incident) of the solution msdynce_Service", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Core_WithoutCustomerService_Works()
    {
        using var environment = new LoyaltyEnvironment();

        var account = environment.Create("account", ("name", "A"));

        environment.Create("loy_feedback", ("loy_accountid", new EntityReference("account", account)), ("loy_relationalscore", 1));
        environment.RunJobs();

        Assert.True(environment.Read("account", account, "loy_churnscore").GetAttributeValue<int>("loy_churnscore") > 0);
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => environment.Create("incident"));
    }
}
