using Dynamics.Loyalty.SolutionTool.Tests.Trees;
using Dynamics.Loyalty.SolutionTool.Verification;

namespace Dynamics.Loyalty.SolutionTool.Tests.Verification;

public sealed class BrokenTreeTests(ProductCopy copy) : IClassFixture<ProductCopy>, IDisposable
{
    private readonly BrokenTree _tree = new(copy);

    [Theory]
    [MemberData(nameof(Breakages.All), MemberType = typeof(Breakages))]
    public void OneTextReplaced_IsFoundByItsRule_WithFileAndLine(string code, string below, string find, string replacement, string seenAt)
    {
        var path = _tree.Replace(below, find, replacement);

        var line = _tree.LineOf(path, seenAt);
        var places = _tree.Findings(code).Select(finding => $"{finding.Code} {finding.Location}").ToList();
        Assert.Contains($"{code} {path}:{line}", places, StringComparer.Ordinal);
    }

    [Fact]
    public void GuidOfAnotherComponent_IsFoundAtTheSecondPlace()
    {
        const string Script = "WebResources/loy_/form/promise.js.data.xml";
        var first = File.ReadAllLines(Path.Combine(_tree.Root, "WebResources/loy_/form/account.js.data.xml")).Single(line => line.Contains("<WebResourceId>", StringComparison.Ordinal));
        var second = File.ReadAllLines(Path.Combine(_tree.Root, Script)).Single(line => line.Contains("<WebResourceId>", StringComparison.Ordinal));

        _tree.Replace(Script, second, first);

        var finding = Assert.Single(_tree.Findings("SOL-GUID"));
        Assert.Equal((Script, _tree.LineOf(Script, "<WebResourceId>")), (finding.Location.Path, finding.Location.Line));
        Assert.Contains("WebResources/loy_/form/account.js.data.xml:", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RelationshipRemovedFromTheIndex_IsFoundWhereItIsDefined()
    {
        _tree.Replace("Other/Relationships.xml", "<EntityRelationship Name=\"loy_account_promises\" />", "");

        var finding = Assert.Single(_tree.Findings("SOL-RELATIONSHIP-INDEX"));
        Assert.Equal("Other/Relationships/Account.xml", finding.Location.Path);
        Assert.Equal(_tree.LineOf("Other/Relationships/Account.xml", "Name=\"loy_account_promises\""), finding.Location.Line);
    }

    [Fact]
    public void ApiThatNoLongerTakesSynchronousSteps_IsFoundAtItsStep()
    {
        _tree.Replace("customapis/loy_EvaluateRange/customapi.xml", "<allowedcustomprocessingsteptype>2<", "<allowedcustomprocessingsteptype>1<");

        Assert.StartsWith("SdkMessageProcessingSteps/", Assert.Single(_tree.Findings("SOL-STEP-API")).Location.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void PrimaryNameSecured_IsFoundAlthoughAProfileOpensIt()
    {
        const string Table = "Entities/loy_BackstageNote/Entity.xml";
        _tree.Replace(Table, "<DisplayMask>PrimaryName|", "<IsSecured>1</IsSecured><DisplayMask>PrimaryName|");
        _tree.Replace("Other/FieldSecurityProfiles.xml", "<AttributeName>loy_text<", "<AttributeName>loy_name<");

        var finding = Assert.Single(_tree.Findings("SOL-COLUMN-SECURITY"), finding => finding.Message.Contains("which the platform allows of no key", StringComparison.Ordinal));
        Assert.Equal((Table, _tree.LineOf(Table, "PhysicalName=\"loy_Name\"")), (finding.Location.Path, finding.Location.Line));
    }

    [Fact]
    public void StandardViewMissing_IsFoundAtTheTable()
    {
        var view = _tree.Replace("Entities/loy_Promise/SavedQueries", "<querytype>64<", "<querytype>0<");

        Assert.Contains(_tree.Findings("SOL-VIEW-STANDARD"), finding => finding.Location.Path == "Entities/loy_Promise/Entity.xml" && finding.Message.Contains("lookup", StringComparison.Ordinal));
        Assert.Contains(_tree.Findings("SOL-VIEW-STANDARD"), finding => finding.Location.Path == view || finding.Message.Contains("second default", StringComparison.Ordinal));
    }

    [Fact]
    public void TableThatNoRoleReads_IsFoundAtTheTable()
    {
        foreach (var role in Directory.EnumerateFiles(Path.Combine(_tree.Root, "Roles")).Select(file => $"Roles/{Path.GetFileName(file)}").ToList())
            _tree.Write(role, _tree.Read(role).Replace("prvReadloy_ChurnKind", "prvReadloy_Promise", StringComparison.Ordinal));

        Assert.Equal("Entities/loy_ChurnKind/Entity.xml", Assert.Single(_tree.Findings("SOL-ROLE-TABLE")).Location.Path);
    }

    [Fact]
    public void TwoStepsOfOneName_AreFound()
    {
        var step = Directory.EnumerateFiles(Path.Combine(_tree.Root, "SdkMessageProcessingSteps")).First();
        _tree.Write("SdkMessageProcessingSteps/~.xml", File.ReadAllText(step));

        Assert.Equal("SdkMessageProcessingSteps/~.xml:2", Assert.Single(_tree.Findings("SOL-STEP-NAME")).Location.ToString());
    }

    [Fact]
    public void StepOfOneClassRegisteredTwice_IsFoundAtTheSecondPlace()
    {
        var step = Directory.EnumerateFiles(Path.Combine(_tree.Root, "SdkMessageProcessingSteps")).First();
        _tree.Write("SdkMessageProcessingSteps/~.xml", File.ReadAllText(step).Replace("Step: ", "Step again: ", StringComparison.Ordinal));

        var finding = Assert.Single(_tree.Findings("SOL-STEP-DUPLICATE"));
        Assert.Equal(("SdkMessageProcessingSteps/~.xml", _tree.LineOf(finding.Location.Path, "<PluginTypeId>")), (finding.Location.Path, finding.Location.Line));
    }

    [Fact]
    public void ChartOfUnknownColumnAndAlias_IsFound()
    {
        _tree.Write("Entities/loy_Promise/Visualizations/chart.xml", """
            <visualization>
              <savedqueryvisualizationid>{00000000-0000-0000-0000-00000000c4a7}</savedqueryvisualizationid>
              <datadescription><datadefinition>
                <fetchcollection><fetch aggregate="true"><entity name="loy_promise">
                  <attribute name="loy_nothing" aggregate="count" alias="number" />
                </entity></fetch></fetchcollection>
                <categorycollection><category><measurecollection>
                  <measure alias="sum" />
                </measurecollection></category></categorycollection>
              </datadefinition></datadescription>
            </visualization>
            """);

        Assert.Equal([5, 8], _tree.Findings("SOL-CHART").Select(finding => finding.Location.Line).ToList());
    }

    [Fact]
    public void CommandBarWithUnknownLabelAndCommand_IsFound()
    {
        _tree.Write("Entities/loy_Promise/RibbonDiff.xml", """
            <RibbonDiffXml>
              <CustomActions><CustomAction><CommandUIDefinition>
                <Button Command="loy.Nothing"
                        LabelText="$LocLabels:loy.Nothing.Label" />
              </CommandUIDefinition></CustomAction></CustomActions>
            </RibbonDiffXml>
            """);

        Assert.Equal([3, 4], _tree.Findings("SOL-RIBBON").Select(finding => finding.Location.Line).ToList());
    }

    [Fact]
    public void CommandWhoseFunctionTheBuiltLibraryLacks_IsFoundForEachTable()
    {
        _tree.Write("WebResources/loy_/form/commands.js", "publish('Loyalty.Commands', { isSaved: a, makePromises: b, showPanel: c, showPanelOfRow: d });");

        Assert.Equal(
            ["Entities/Account/RibbonDiff.xml", "Entities/Email/RibbonDiff.xml", "Entities/Task/RibbonDiff.xml"],
            _tree.Findings("SOL-RIBBON-FUNCTION").Select(finding => finding.Location.Path).Order(StringComparer.Ordinal).ToList());
    }

    [Fact]
    public void PermissionOnUnsecuredColumn_IsFound()
    {
        const string Profiles = "Other/FieldSecurityProfiles.xml";
        _tree.Write(Profiles, """
            <FieldSecurityProfiles><FieldSecurityProfile name="X" fieldsecurityprofileid="{00000000-0000-0000-0000-00000000f1e1}"><FieldPermissions>
              <FieldPermission><EntityName>loy_promise</EntityName><AttributeName>loy_name</AttributeName><CanRead>4</CanRead></FieldPermission>
              <FieldPermission><EntityName>loy_promise</EntityName><AttributeName>loy_nothing</AttributeName><CanRead>4</CanRead></FieldPermission>
            </FieldPermissions></FieldSecurityProfile></FieldSecurityProfiles>
            """);

        Assert.Equal([2, 3], _tree.Findings("SOL-COLUMN-SECURITY").Where(finding => finding.Location.Path == Profiles).Select(finding => finding.Location.Line).ToList());
    }

    [Fact]
    public void FolderThatNoPackerKnows_IsFound()
    {
        _tree.Write("docs/notes.xml", "<notes />");

        Assert.Equal("docs", Assert.Single(_tree.Findings("SOL-FILE")).Location.Path);
    }

    [Fact]
    public void FileThatIsNotXml_IsFoundWithItsLine()
    {
        _tree.Write("OptionSets/broken.xml", "<optionset>\n  <options>\n</optionset>");

        var finding = Assert.Single(WellFormedCheck.Run(new Source.SourceTree(_tree.Root)));
        Assert.Equal(("SOL-XML", "OptionSets/broken.xml", 3), (finding.Code, finding.Location.Path, finding.Location.Line));
    }

    [Fact]
    public void EveryRule_HasAWayToBreakIt()
    {
        string[] brokenElsewhere = ["SOL-VIEW-STANDARD", "SOL-ROLE-TABLE", "SOL-STEP-NAME", "SOL-STEP-DUPLICATE", "SOL-DEPENDENCY", "SOL-CHART", "SOL-RIBBON"];
        var broken = Breakages.All.Select(row => row.Data.Item1).Concat(brokenElsewhere);

        Assert.Equal(RuleCatalog.All.Select(rule => rule.Code).Order(StringComparer.Ordinal), broken.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _tree.Dispose();
}
