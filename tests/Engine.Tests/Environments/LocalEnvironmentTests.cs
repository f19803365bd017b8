using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Import;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Environments;

public sealed class LocalEnvironmentTests
{
    [Fact]
    public void NewEnvironment_HasAdministratorUnitRoleAndNothingElse()
    {
        using var test = new TestEnvironment();

        Assert.Equal(["System Administrator", "SYSTEM"], test.Rows("systemuser", "fullname").OrderBy(u => u.Id).Select(u => u["fullname"]));
        Assert.Equal(WellKnownIds.RootBusinessUnit, Assert.Single(test.Rows("businessunit")).Id);
        Assert.Contains(test.Rows("role"), r => r.Id == WellKnownIds.SystemAdministratorRole);
        Assert.Single(test.Rows("systemuserroles"));
        Assert.Empty(test.Rows("account"));
    }

    [Fact]
    public void Environment_BeforeTheFirstImport_SaysWhatToDo()
    {
        using var environment = LocalEnvironment.Open(new LocalEnvironmentOptions());

        var fault = TestEnvironment.FaultOf(() => environment.CreateService(environment.AdministratorId).Create(new Entity("account")));

        Assert.Contains("Import the base solution first", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OfSomethingElse_FaultsAndChangesNothing()
    {
        using var environment = LocalEnvironment.Open(new LocalEnvironmentOptions());
        environment.Import(BaseZip.Open());
        var before = environment.Metadata;

        Assert.Equal(ErrorCode.ImportFileInvalid, TestEnvironment.FaultOf(() => environment.Import(new MemoryStream([1, 2, 3]))).ErrorCode);

        Assert.Same(before, environment.Metadata);
        Assert.NotEqual(Guid.Empty, environment.CreateService(environment.AdministratorId).Create(new Entity("account") { ["name"] = "A" }));
    }

    [Fact]
    public void Import_OfAnAssemblyWithoutItsType_FaultsAndChangesNothing()
    {
        using var test = new TestEnvironment();
        var assembly = test.Environment.Metadata.PluginAssemblies[^1];
        using var environment = LocalEnvironment.Open(new LocalEnvironmentOptions { Importer = new BrokenImporter(assembly) });

        var fault = TestEnvironment.FaultOf(() => environment.Import(new MemoryStream([1])));

        Assert.Contains("No.Such.Type", fault.Message, StringComparison.Ordinal);
        Assert.Empty(environment.Metadata.Solutions);
    }

    [Fact]
    public void Import_Twice_KeepsRowsAndRoles()
    {
        using var environment = LocalEnvironment.Open(new LocalEnvironmentOptions());
        environment.Import(BaseZip.Open());
        var service = environment.CreateService(environment.AdministratorId);
        var id = service.Create(new Entity("account") { ["name"] = "A" });

        var solution = environment.Import(BaseZip.Open());

        Assert.Equal("LocalBase", solution.UniqueName);
        Assert.Single(environment.Metadata.Solutions);
        Assert.Equal("A", service.Retrieve("account", id, new Microsoft.Xrm.Sdk.Query.ColumnSet("name"))["name"]);
    }

    [Fact]
    public void Reset_RemovesRowsAndKeepsSolutions()
    {
        using var test = new TestEnvironment();
        test.Create("account", ("name", "A"));
        test.Create("systemuser", ("lastname", "U"));

        test.Environment.Reset();

        Assert.Empty(test.Rows("account"));
        Assert.Equal(2, test.Rows("systemuser").Count);
        Assert.Equal("T-0001", test.Read("test_item", test.Create("test_item"), "test_ticket")["test_ticket"]);
    }

    [Fact]
    public void File_Reopened_HasItsSolutionsRowsAndWaitingJobs()
    {
        var folder = Directory.CreateTempSubdirectory();
        var database = Path.Combine(folder.FullName, "environment.db");
        var solution = new TestSolution().WithStep("RecordContext", "Create", 40, "log", s => s with { IsAsynchronous = true });
        try
        {
            Guid id;
            using (var first = new TestEnvironment(solution, database))
                id = first.Create("test_item", ("test_name", "A"));

            using var second = new TestEnvironment(solution, database);
            Assert.Equal(["LocalBase", "Test"], second.Environment.Metadata.Solutions.Select(s => s.UniqueName));
            Assert.Equal("A", second.Read("test_item", id, "test_name")["test_name"]);
            Assert.Equal(1, second.Environment.Jobs.RunUntilEmpty(TestContext.Current.CancellationToken).Ran);
            Assert.Equal("T-0002", second.Read("test_item", second.Create("test_item"), "test_ticket")["test_ticket"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Clock_Frozen_StandsStillUntilReleased()
    {
        var clock = new EnvironmentClock();
        clock.Freeze(TestEnvironment.Noon);

        Assert.True(clock.IsFrozen);
        Assert.Equal(TestEnvironment.Noon, clock.UtcNow);
        clock.Freeze(null);
        Assert.False(clock.IsFrozen);
        Assert.NotEqual(TestEnvironment.Noon, clock.UtcNow);
        Assert.Throws<ArgumentException>(() => clock.Freeze(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Unspecified)));
    }

    [Fact]
    public void Requests_InParallel_AllSucceedAndNumbersStayUnique()
    {
        using var test = new TestEnvironment();

        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, i =>
        {
            var service = test.As(WellKnownIds.Administrator);
            var id = service.Create(new Entity("test_item") { ["test_number"] = i });
            service.Update(new Entity("test_item", id) { ["test_text"] = "done" });
            Assert.Equal(i, service.Retrieve("test_item", id, new Microsoft.Xrm.Sdk.Query.ColumnSet("test_number"))["test_number"]);
        });

        var rows = test.Rows("test_item", "test_ticket", "test_text");
        Assert.Equal(40, rows.Select(r => r["test_ticket"]).Distinct().Count());
        Assert.All(rows, r => Assert.Equal("done", r["test_text"]));
    }

    private sealed class BrokenImporter(Metadata.PluginAssemblyMetadata assembly) : ISolutionImporter
    {
        public Metadata.MetadataCatalog Import(Metadata.MetadataCatalog current, Stream zip) => current with
        {
            Solutions = [new Metadata.SolutionMetadata("Broken", Metadata.Labels.Empty, new Version(1, 0), IsManaged: true, "test", 10000)],
            PluginAssemblies = [assembly with { Types = new Dictionary<Guid, string> { [Guid.NewGuid()] = "No.Such.Type" } }],
        };
    }
}
