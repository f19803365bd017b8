using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Environments;
using LocalDataverse.Engine.Tests.Security;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class MergeTests
{
    private static TestSolution Recording(params (string Message, string Table, string Name)[] steps) => steps.Aggregate(
        new TestSolution(), (solution, step) => solution.WithStep("RecordContext", step.Message, 40, step.Name, s => s with
        {
            Table = step.Table,
            Images = step.Message == "Merge" || step.Table != "account" ? [] : [new StepImageMetadata(Guid.Empty, "Pre", 0, "Target", ["merged", "masterid", "statecode"])],
        }));

    private static MergeRequest Request(Guid master, Guid subordinate, Entity? content = null, bool checks = false) => new()
    {
        Target = new EntityReference("account", master),
        SubordinateId = subordinate,
        UpdateContent = content,
        PerformParentingChecks = checks,
    };

    private static EntityReference Account(Guid id) => new("account", id);

    [Fact]
    public void Merge_OfTwoAccounts_DeactivatesTheSubordinateAndSaysIntoWhich()
    {
        using var test = new TestEnvironment();
        var (master, subordinate) = (test.Create("account", ("name", "A")), test.Create("account", ("name", "B")));

        var response = test.Admin.Execute(Request(master, subordinate, new Entity("account") { ["telephone1"] = "1" }));

        Assert.IsType<MergeResponse>(response);
        var gone = test.Read("account", subordinate, "statecode", "statuscode", "merged", "masterid", "name");
        Assert.Equal((1, 2), (gone.GetAttributeValue<OptionSetValue>("statecode").Value, gone.GetAttributeValue<OptionSetValue>("statuscode").Value));
        Assert.True(gone.GetAttributeValue<bool>("merged"));
        Assert.Equal(master, gone.GetAttributeValue<EntityReference>("masterid").Id);
        var kept = test.Read("account", master, "statecode", "merged", "telephone1", "name");
        Assert.Equal((0, false, "1", "A"), (kept.GetAttributeValue<OptionSetValue>("statecode").Value, kept.GetAttributeValue<bool>("merged"), kept["telephone1"], kept["name"]));
    }

    [Fact]
    public void Merge_MovesChildrenActivitiesAndPartiesToTheMaster()
    {
        using var test = new TestEnvironment();
        var (master, subordinate) = (test.Create("account", ("name", "A")), test.Create("account", ("name", "B")));
        var contact = test.Create("contact", ("lastname", "C"), ("parentcustomerid", Account(subordinate)));
        var daughter = test.Create("account", ("name", "D"), ("parentaccountid", Account(subordinate)));
        var task = test.Create("task", ("subject", "T"), ("regardingobjectid", Account(subordinate)));

        test.Admin.Execute(Request(master, subordinate));

        Guid Of(string table, Guid id, string column) => test.Read(table, id, column).GetAttributeValue<EntityReference>(column).Id;
        Assert.Equal(master, Of("contact", contact, "parentcustomerid"));
        Assert.Equal(master, Of("account", daughter, "parentaccountid"));
        Assert.Equal(master, Of("task", task, "regardingobjectid"));
        Assert.Equal(master, Of("activitypointer", task, "regardingobjectid"));
    }

    [Fact]
    public void Merge_AfterAnEarlierOne_LeavesTheFirstSubordinateWithItsMaster()
    {
        using var test = new TestEnvironment();
        var (first, second, third) = (test.Create("account", ("name", "A")), test.Create("account", ("name", "B")), test.Create("account", ("name", "C")));

        test.Admin.Execute(Request(second, first));
        test.Admin.Execute(Request(third, second));

        Assert.Equal(second, test.Read("account", first, "masterid").GetAttributeValue<EntityReference>("masterid").Id);
    }

    [Fact]
    public void Steps_OfMerge_SeeTheMasterAndTheInnerUpdatesHaveItAsParent()
    {
        using var test = new TestEnvironment(Recording(("Merge", "account", "merge"), ("Update", "account", "account"), ("Update", "task", "task")));
        var (master, subordinate) = (test.Create("account", ("name", "A")), test.Create("account", ("name", "B")));
        test.Create("task", ("subject", "T"), ("regardingobjectid", Account(subordinate)));

        test.Admin.Execute(Request(master, subordinate, new Entity("account") { ["telephone1"] = "1" }));

        var merge = Assert.Single(test.Logs("merge"));
        Assert.Equal((master.ToString(), "account", "PerformParentingChecks,SubordinateId,Target,UpdateContent"), (merge["id"], merge["table"], merge["inputs"]));
        var updates = test.Logs("account");
        Assert.Equal([master.ToString(), subordinate.ToString()], updates.Select(u => u["id"]));
        Assert.Contains($"masterid={master},merged=True,statecode=0", updates[1]["pre"], StringComparison.Ordinal);
        Assert.Equal("1", Assert.Single(test.Logs("task"))["depth"]);
    }

    [Fact]
    public void Merge_ThatAStepStops_ChangesNothing()
    {
        using var test = new TestEnvironment(new TestSolution().WithStep("Fail", "Merge", 40, "stop", s => s with { Table = "account" }));
        var (master, subordinate) = (test.Create("account", ("name", "A")), test.Create("account", ("name", "B")));
        var task = test.Create("task", ("subject", "T"), ("regardingobjectid", Account(subordinate)));

        TestEnvironment.FaultOf(() => test.Admin.Execute(Request(master, subordinate)));

        Assert.False(test.Read("account", subordinate, "merged").GetAttributeValue<bool>("merged"));
        Assert.Equal(subordinate, test.Read("task", task, "regardingobjectid").GetAttributeValue<EntityReference>("regardingobjectid").Id);
    }

    [Fact]
    public void Merge_IntoItself_IsRefused()
    {
        using var test = new TestEnvironment();
        var account = test.Create("account", ("name", "A"));

        Assert.Equal(ErrorCode.MergeEntitiesIdentical, TestEnvironment.FaultOf(() => test.Admin.Execute(Request(account, account))).ErrorCode);
    }

    [Fact]
    public void Merge_OfAnInactiveRow_IsRefused()
    {
        using var test = new TestEnvironment();
        var (master, subordinate) = (test.Create("account", ("name", "A")), test.Create("account", ("name", "B")));
        test.Update("account", subordinate, ("statecode", new OptionSetValue(1)));

        Assert.Equal(ErrorCode.MergeEntityNotActive, TestEnvironment.FaultOf(() => test.Admin.Execute(Request(master, subordinate))).ErrorCode);
    }

    [Fact]
    public void Merge_OfAnAncestorIntoItsDescendant_IsRefused()
    {
        using var test = new TestEnvironment();
        var top = test.Create("account", ("name", "A"));
        var middle = test.Create("account", ("name", "B"), ("parentaccountid", Account(top)));
        var bottom = test.Create("account", ("name", "C"), ("parentaccountid", Account(middle)));

        Assert.Equal(ErrorCode.MergeCyclicalParenting, TestEnvironment.FaultOf(() => test.Admin.Execute(Request(bottom, top))).ErrorCode);
    }

    [Theory]
    [InlineData(false, false, true, ErrorCode.MergeLossOfParenting)]
    [InlineData(true, true, true, ErrorCode.MergeDifferentlyParented)]
    [InlineData(true, true, false, 0)]
    [InlineData(true, false, true, 0)]
    public void ParentingChecks_OfDifferentParents_RefuseOnDemand(bool masterHasParent, bool differs, bool checks, int code)
    {
        using var test = new TestEnvironment();
        var (parent, other) = (test.Create("account", ("name", "P")), test.Create("account", ("name", "Q")));
        var master = test.Create("account", ("name", "A"), ("parentaccountid", masterHasParent ? Account(differs ? other : parent) : null));
        var subordinate = test.Create("account", ("name", "B"), ("parentaccountid", Account(parent)));
        var request = Request(master, subordinate, checks: checks);

        if (code == 0)
            test.Admin.Execute(request);
        else
            Assert.Equal(code, TestEnvironment.FaultOf(() => test.Admin.Execute(request)).ErrorCode);
    }

    [Fact]
    public void Merge_OfATableThatIsNotMerged_IsRefusedByName()
    {
        using var test = new TestEnvironment();
        var request = new MergeRequest { Target = new EntityReference("test_item", test.Create("test_item")), SubordinateId = test.Create("test_item") };

        var fault = TestEnvironment.FaultOf(() => test.Admin.Execute(request));

        Assert.Equal(ErrorCode.NotSupported, fault.ErrorCode);
        Assert.Contains("test_item", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_ByAUserWithRightsOnTheAccountsOnly_MovesTheirRowsToo()
    {
        using var house = new House([("prvMerge", PrivilegeDepth.Global), ("prvReadAccount", PrivilegeDepth.Global), ("prvWriteAccount", PrivilegeDepth.Global)]);
        var (master, subordinate) = (house.Test.Create("account", ("name", "A")), house.Test.Create("account", ("name", "B")));
        var task = house.Test.Create("task", ("subject", "T"), ("regardingobjectid", Account(subordinate)));

        house.Test.As(house.User).Execute(Request(master, subordinate));

        Assert.Equal(master, house.Test.Read("task", task, "regardingobjectid").GetAttributeValue<EntityReference>("regardingobjectid").Id);
    }

    [Theory]
    [InlineData("prvMerge")]
    [InlineData("prvWriteAccount")]
    public void Merge_WithoutAPrivilege_IsRefusedByItsName(string missing)
    {
        using var house = new House([.. new[] { "prvMerge", "prvReadAccount", "prvWriteAccount" }.Where(p => p != missing).Select(p => (p, PrivilegeDepth.Global))]);
        var (master, subordinate) = (house.Test.Create("account", ("name", "A")), house.Test.Create("account", ("name", "B")));

        Assert.Contains(missing, TestEnvironment.FaultOf(() => house.Test.As(house.User).Execute(Request(master, subordinate))).Message, StringComparison.Ordinal);
    }
}
