using System.ServiceModel;
using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine.Faults;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Lifecycle;

public sealed class UpgradeTests : LifecycleTest
{
    private const int Rumour = 725100020;

    private static readonly OptionSetValue RumourKind = new(Rumour);

    private OrganizationServiceFault RefusedImport(Action import)
    {
        var before = Inventory.Of(Environment);
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(import).Detail;
        var after = Inventory.Of(Environment);
        Assert.Equal(before.Schema, after.Schema);
        Assert.Equal(before.Rows(), after.Rows());
        return fault;
    }

    private IEnumerable<string> RolesOf(Guid user) => Inventory.Of(Environment).Rows()
        .Where(row => row.Key.StartsWith("systemuserroles", StringComparison.Ordinal)).Select(row => row.Value)
        .Where(row => row.Contains(user.ToString(), StringComparison.Ordinal));

    private Guid Kind(OptionSetValue kind, decimal points) => Environment.Create(
        ChurnKind.EntityLogicalName,
        (ChurnKind.Fields.Name, "Kind"), (ChurnKind.Fields.Kind, kind), (ChurnKind.Fields.Points, points),
        (ChurnKind.Fields.Cap, 40m), (ChurnKind.Fields.HalfLifeDays, 30), (ChurnKind.Fields.WindowDays, 90), (ChurnKind.Fields.Active, true));

    [Fact]
    public void Upgrade_ToTheNextVersion_KeepsRowsAndSettings()
    {
        Environment.Install("DynamicsLoyalty_managed.zip");
        Use();
        Kind(new OptionSetValue((int)SignalKind.PromiseBroken), 17);
        Set(EnvironmentVariables.OpenPromisesLimit, "3");
        var before = Inventory.Of(Environment).Rows();

        using var next = new NextVersion("1.1.0.0").AddColumn("loy_Promise", "loy_Channel").Rename("loy_Promise", "loy_name", 1036, "Intitulé").Open();
        var solution = Environment.Install(next);

        Assert.Equal(new Version(1, 1, 0, 0), solution.Version);
        Assert.Equal(before, Inventory.Of(Environment).Rows());
    }

    [Fact]
    public void Upgrade_ColumnAdded_IsEmptyOnOldRowsAndTakesValues()
    {
        Environment.Install("DynamicsLoyalty_managed.zip");
        var promise = Use();
        using var next = new NextVersion("1.1.0.0").AddColumn("loy_Feedback", "loy_Channel").Open();
        Environment.Install(next);
        var feedback = Environment.Where(Feedback.EntityLogicalName, Feedback.Fields.RelationalScore, 1, "loy_channel").Single();
        Assert.False(feedback.Contains("loy_channel"));

        Environment.Service.Update(new Entity(Feedback.EntityLogicalName, feedback.Id) { ["loy_channel"] = "Telephone" });

        Assert.Equal("Telephone", Environment.Read(Feedback.EntityLogicalName, feedback.Id, "loy_channel")["loy_channel"]);
        Assert.Equal(PromiseStatus.Broken, Scene.Status(promise));
    }

    [Fact]
    public void Upgrade_LabelRenamedViewRemoved_BothShow()
    {
        const string View = "Overdue pauses";
        Environment.Install("DynamicsLoyalty_managed.zip");
        Assert.Contains(Environment.Metadata.Views, v => string.Equals(v.Name.In(1033), View, StringComparison.Ordinal));
        using var next = new NextVersion("1.1.0.0").Rename("loy_Promise", "loy_name", 1036, "Intitulé").RemoveView("loy_PromisePause", View).Open();

        Environment.Install(next);

        var label = Environment.Metadata.Tables["loy_promise"].Columns["loy_name"].DisplayName;
        Assert.Equal(("Name", "Intitulé"), (label.In(1033), label.In(1036)));
        Assert.DoesNotContain(Environment.Metadata.Views, v => string.Equals(v.Name.In(1033), View, StringComparison.Ordinal));
    }

    [Fact]
    public void Upgrade_StepRemoved_RunsNoLonger()
    {
        Environment.Install("DynamicsLoyalty_managed.zip");
        var broken = new OptionSetValue((int)SignalKind.PromiseBroken);
        Assert.Contains("LOY-", Assert.Throws<FaultException<OrganizationServiceFault>>(() => Kind(broken, 0)).Message, StringComparison.Ordinal);
        using var next = new NextVersion("1.1.0.0").RemoveStep("CheckKindOnCreateStep").Open();

        Environment.Install(next);

        Assert.NotEqual(Guid.Empty, Kind(broken, 0));
    }

    [Fact]
    public void Upgrade_KindAdded_WeighsOnAccounts()
    {
        Environment.Install("DynamicsLoyalty_managed.zip");
        var account = Scene.Account();
        Assert.Equal(ErrorCode.PicklistValueOutOfRange, Assert.Throws<FaultException<OrganizationServiceFault>>(() => Kind(RumourKind, 25)).Detail.ErrorCode);
        using var next = new NextVersion("1.1.0.0").AddOption("loy_signalkind", Rumour, "Rumour").Open();

        Environment.Install(next);
        Kind(RumourKind, 25);
        Environment.Create(
            ChurnSignal.EntityLogicalName,
            (ChurnSignal.Fields.AccountId, new EntityReference(Account.EntityLogicalName, account)), (ChurnSignal.Fields.Kind, RumourKind),
            (ChurnSignal.Fields.RaisedOn, Environment.Now), (ChurnSignal.Fields.Sentence, "Somebody heard it."));
        Environment.RunJobs();

        // Ten more because nobody looks after the account.
        Assert.Equal(25 + 10, Environment.Read(Account.EntityLogicalName, account, Account.Fields.ChurnScore)[Account.Fields.ChurnScore]);
    }

    [Fact]
    public void Upgrade_RoleRemoved_TakesItFromItsUsers()
    {
        Environment.Install("DynamicsLoyalty_managed.zip");
        var reader = Environment.User("Loyalty Reader");
        var officer = Environment.User("Loyalty Officer");
        using var next = new NextVersion("1.1.0.0").RemoveRole("Loyalty Reader").Open();

        Environment.Install(next);

        Assert.Empty(RolesOf(reader));
        Assert.Single(RolesOf(officer));
    }

    [Fact]
    public void Import_OfALowerVersion_IsRefused()
    {
        using (var next = new NextVersion("1.1.0.0").Open())
        {
            Environment.Install(next);
        }

        var fault = RefusedImport(() => Environment.Install("DynamicsLoyalty_managed.zip"));

        Assert.Equal(ErrorCode.ImportFileInvalid, fault.ErrorCode);
        Assert.Contains("1.0.0.0 is older than the installed version 1.1.0.0", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_UnmanagedOverManaged_IsRefused()
    {
        Environment.Install("DynamicsLoyalty_managed.zip");
        using var next = new NextVersion("1.1.0.0").Unmanaged().Open();

        var fault = RefusedImport(() => Environment.Install(next));

        Assert.Contains("is installed as a managed solution", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LocalBase_managed.zip", "Case")]
    [InlineData("LocalCustomerService_managed.zip", "Promise")]
    public void Import_WithoutWhatItNeeds_NamesItAndItsSolution(string installed, string missing)
    {
        Environment.Install(installed);

        var fault = RefusedImport(() => Environment.Install("DynamicsLoyaltyCustomerService_managed.zip"));

        Assert.Equal(ErrorCode.MissingDependency, fault.ErrorCode);
        Assert.Contains($"it needs the table '{missing}'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Import that solution first", fault.Message, StringComparison.Ordinal);
    }
}
