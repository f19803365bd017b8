using System.ServiceModel;
using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Faults;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Lifecycle;

public sealed class UninstallTests : LifecycleTest
{
    private OrganizationServiceFault Kept(string name)
    {
        var before = Inventory.Of(Environment);
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Environment.Uninstall(name)).Detail;
        var after = Inventory.Of(Environment);
        Assert.Equal(before.Schema, after.Schema);
        Assert.Equal(before.Rows(), after.Rows());
        return fault;
    }

    [Fact]
    public void Uninstall_AfterUse_LeavesTheBaseTablesAsTheyWere()
    {
        var account = Environment.Create("account", ("name", "There before"));
        Environment.Create("task", ("subject", "There before"), ("regardingobjectid", new EntityReference("account", account)));
        Environment.User("There", "Before", WellKnownIds.RootBusinessUnit);
        var before = Inventory.Of(Environment);
        Environment.Install("DynamicsLoyalty_managed.zip");
        Use();
        Set(EnvironmentVariables.OpenPromisesLimit, "3");
        Assert.NotEqual(before.Schema, Inventory.Of(Environment).Schema);

        var removed = Environment.Uninstall(Core);

        Assert.Equal((Core, 1), (removed.UniqueName, Environment.Metadata.Solutions.Count));
        var after = Inventory.Of(Environment);
        Assert.Equal(before.Schema, after.Schema);
        var rows = after.Rows();
        Assert.All(before.Rows(), row => Assert.Equal(row.Value, rows[row.Key]));
        Assert.Empty(after.Dangling());
        Assert.Empty(after.DanglingShares());
        Assert.DoesNotContain(rows.Values, row => row.Contains("About the promise", StringComparison.Ordinal));
        Assert.Empty(Environment.Where("environmentvariablevalue", "value", "3"));
        Assert.Empty(Environment.Where("role", "name", "Loyalty Officer"));
    }

    [Fact]
    public void Uninstall_WhatPeopleDid_Stays()
    {
        Environment.Install("DynamicsLoyalty_managed.zip");
        Use();
        var tasks = Environment.Where("account", "name", "Meier AG").Select(a => Scene.Tasks(a.Id).Count).Single();

        Environment.Uninstall(Core);

        var account = Environment.Where("account", "name", "Meier AG").Single();
        Assert.True(tasks > 0);
        Assert.Equal(tasks, Environment.Where("task", "regardingobjectid", account.Id, "subject").Count);
        Environment.Service.Update(new Entity("account", account.Id) { ["name"] = "Meier & Co. AG" });
        Environment.RunJobs();
    }

    [Fact]
    public void Uninstall_WhileTheAddOnNeedsIt_IsRefusedAndSaysWhatComesFirst()
    {
        Environment.Install("LocalCustomerService_managed.zip", "DynamicsLoyalty_managed.zip", "DynamicsLoyaltyCustomerService_managed.zip");

        var fault = Kept(Core);

        Assert.Equal(ErrorCode.ComponentIsReferenced, fault.ErrorCode);
        Assert.Contains($"Uninstall {AddOn} first", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Uninstall_AddOnThenCore_LeavesWhatWasThereBeforeEach()
    {
        Environment.Install("LocalCustomerService_managed.zip");
        var bare = Inventory.Of(Environment);
        Environment.Install("DynamicsLoyalty_managed.zip");
        var core = Inventory.Of(Environment);
        Environment.Install("DynamicsLoyaltyCustomerService_managed.zip");

        Environment.Uninstall(AddOn);
        var withoutAddOn = Inventory.Of(Environment);
        Environment.Uninstall(Core.ToUpperInvariant());

        Assert.Equal(core.Schema, withoutAddOn.Schema);
        Assert.Equal(bare.Schema, Inventory.Of(Environment).Schema);
    }

    [Theory]
    [InlineData("Contoso", "is not installed. Installed are: LocalBase, DynamicsLoyalty.")]
    [InlineData("LocalBase", "cannot be uninstalled")]
    public void Uninstall_OfWhatCannotGo_IsRefused(string name, string reason)
    {
        Environment.Install("DynamicsLoyalty_managed.zip");

        Assert.Contains(reason, Kept(name).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Uninstall_ThenInstall_StartsEmptyAndWorks()
    {
        Environment.Install("DynamicsLoyalty_managed.zip");
        Use();
        Environment.Uninstall(Core);

        Environment.Install("DynamicsLoyalty_managed.zip");

        Assert.DoesNotContain(Inventory.Of(Environment).Rows().Keys, row => row.StartsWith("loy_", StringComparison.Ordinal));
        Use();
    }

    [Fact]
    public void Uninstall_FileOpenedAgain_StaysUninstalled()
    {
        var folder = Directory.CreateTempSubdirectory("loyalty-lifecycle");
        try
        {
            var options = new LocalEnvironmentOptions { Database = Path.Combine(folder.FullName, "kept.db") };
            using (var environment = LoyaltyEnvironment.Open(options))
            {
                environment.Install();
                environment.Uninstall(Core);
            }

            using var again = LoyaltyEnvironment.Open(options);
            Assert.Equal(["LocalBase"], again.Metadata.Solutions.Select(s => s.UniqueName));
            Assert.NotEqual(Guid.Empty, again.Create("account", ("name", "Afterwards")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
