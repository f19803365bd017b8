using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Import;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Import;

public sealed class CommandReaderTests
{
    private const string Ribbon =
        """
        <RibbonDiffXml>
          <CustomActions>
            <CustomAction Id="loy.thing.Run" Location="Mscrm.Form.loy_thing.MainTab.Save.Controls._children" Sequence="60">
              <CommandUIDefinition><Button Id="loy.thing.Run.Button" Command="loy.thing.Run.Command" LabelText="$LocLabels:loy.thing.Label" ToolTipDescription="Tip" Sequence="60" ModernImage="$webresource:loy_/run.svg" /></CommandUIDefinition>
            </CustomAction>
          </CustomActions>
          <CommandDefinitions>
            <CommandDefinition Id="loy.thing.Run.Command">
              <EnableRules><EnableRule Id="loy.thing.Can" /></EnableRules>
              <DisplayRules><DisplayRule Id="loy.thing.May" /></DisplayRules>
              <Actions><JavaScriptFunction FunctionName="Lib.run" Library="$webresource:loy_/run.js"><CrmParameter Value="PrimaryControl" /></JavaScriptFunction></Actions>
            </CommandDefinition>
          </CommandDefinitions>
          <RuleDefinitions>
            <DisplayRules><DisplayRule Id="loy.thing.May"><EntityPrivilegeRule EntityName="loy_thing" PrivilegeType="Write" PrivilegeDepth="Basic" /></DisplayRule></DisplayRules>
            <EnableRules><EnableRule Id="loy.thing.Can"><CustomRule FunctionName="Lib.can" Library="$webresource:loy_/run.js"><CrmParameter Value="PrimaryControl" /></CustomRule></EnableRule></EnableRules>
          </RuleDefinitions>
          <LocLabels><LocLabel Id="loy.thing.Label"><Titles><Title description="Run" languagecode="1033" /><Title description="Lancer" languagecode="1036" /></Titles></LocLabel></LocLabels>
        </RibbonDiffXml>
        """;

    [Fact]
    public void Command_OnAForm_KnowsItsTextsFunctionsAndPrivileges()
    {
        var command = Assert.Single(Import(Ribbon).Commands);

        Assert.Equal(("loy.thing.Run.Button", "loy_thing", 60), (command.Id, command.Table, command.Sequence));
        Assert.Equal(("Run", "Lancer", "Tip"), (command.Label.In(1033), command.Label.In(1036), command.Tip.In(1036)));
        Assert.Equal("loy_/run.svg", command.Icon);
        Assert.Equal(new CommandFunction("Lib.run", "loy_/run.js"), command.Action);
        Assert.Equal([new CommandFunction("Lib.can", "loy_/run.js")], command.EnableRules);
        Assert.Equal([new CommandPrivilege("Write", "loy_thing")], command.Privileges);
        Assert.Equal(CommandPlace.Form, command.Place);
        Assert.Empty(command.Selections);
    }

    [Theory]
    [InlineData("Minimum=\"1\" Maximum=\"1\"", 1, 1)]
    [InlineData("Minimum=\"2\"", 2, null)]
    [InlineData("Maximum=\"3\"", 0, 3)]
    public void Command_OnAList_KnowsHowManyRowsItNeeds(string bounds, int minimum, int? maximum)
    {
        var command = Assert.Single(Import(OnList(bounds)).Commands);

        Assert.Equal(CommandPlace.List, command.Place);
        Assert.Equal(new CommandFunction("Lib.run", "loy_/run.js"), command.Action);
        Assert.Equal([new CommandSelection(minimum, maximum)], command.Selections);
        Assert.Empty(command.EnableRules);
    }

    [Fact]
    public void Command_OfTheUpgradedSolution_ReplacesTheOneBefore()
    {
        var catalog = Import(Ribbon, Ribbon.Replace("description=\"Run\"", "description=\"Run again\"", StringComparison.Ordinal));

        Assert.Equal("Run again", Assert.Single(catalog.Commands).Label.In(1033));
    }

    [Fact]
    public void ButtonOfThePlatform_ThatIsHidden_IsKnownByItsPlace()
    {
        const string New = "Mscrm.HomepageGrid.loy_thing.NewRecord";
        var catalog = Import(Hiding(New));

        Assert.Equal([New], catalog.HiddenButtons);
        Assert.Empty(catalog.Commands);
    }

    [Fact]
    public void ButtonOfThePlatform_ThatTheShellDoesNotDraw_IsNotHidden()
    {
        var fault = Refused(Hiding("Mscrm.HomepageGrid.loy_thing.Edit"));

        Assert.Equal(ErrorCode.NotSupported, fault.ErrorCode);
        Assert.Contains("HideCustomAction", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mscrm.Form.loy_thing.MainTab", "Mscrm.HomepageGrid.loy_thing.MainTab", "CustomAction")]
    [InlineData("<Button ", "<SplitButton ", "Button")]
    [InlineData("CustomRule", "ValueRule", "ValueRule")]
    [InlineData("<EntityPrivilegeRule ", "<FormStateRule State=\"Existing\" ", "FormStateRule")]
    [InlineData("PrivilegeDepth=\"Basic\"", "PrivilegeDepth=\"Global\"", "depth Basic")]
    [InlineData("<Actions>", "<Actions><Url Address=\"x\" />", "JavaScriptFunction")]
    [InlineData("Value=\"PrimaryControl\"", "Value=\"SelectedControl\"", "PrimaryControl")]
    [InlineData("Mscrm.Form.loy_thing.MainTab.Save", "Mscrm.HomepageGrid.loy_thing.MainTab.Management", "FirstSelectedItemId")]
    public void Part_ThatIsNotDrawn_IsRefusedByName(string find, string replacement, string named)
    {
        var fault = Refused(Ribbon.Replace(find, replacement, StringComparison.Ordinal));

        Assert.Equal(ErrorCode.NotSupported, fault.ErrorCode);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<CommandDefinition Id=\"loy.thing.Run.Command\">", "<CommandDefinition Id=\"other\">", "loy.thing.Run.Command")]
    [InlineData("<LocLabel Id=\"loy.thing.Label\">", "<LocLabel Id=\"other\">", "loy.thing.Label")]
    [InlineData("<EnableRule Id=\"loy.thing.Can\"><", "<EnableRule Id=\"other\"><", "loy.thing.Can")]
    public void Reference_ToNothing_IsRefusedByName(string find, string replacement, string named)
    {
        var fault = Refused(Ribbon.Replace(find, replacement, StringComparison.Ordinal));

        Assert.Equal(ErrorCode.ImportFileInvalid, fault.ErrorCode);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SelectedEntity", "PrimaryEntity", "rows of the list")]
    [InlineData("<SelectionCountRule ", "<CustomRule FunctionName=\"Lib.can\" ", "SelectionCountRule")]
    [InlineData("FirstSelectedItemId", "SelectedControlAllItemIds", "FirstSelectedItemId")]
    public void PartOfAList_ThatIsNotDrawn_IsRefusedByName(string find, string replacement, string named)
    {
        var fault = Refused(OnList("Minimum=\"1\"").Replace(find, replacement, StringComparison.Ordinal));

        Assert.Equal(ErrorCode.NotSupported, fault.ErrorCode);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    private static string Hiding(string location) =>
        $"""<RibbonDiffXml><CustomActions><HideCustomAction HideActionId="loy.thing.Hide" Location="{location}" /></CustomActions></RibbonDiffXml>""";

    /// <summary>The same command on the bar of the lists.</summary>
    private static string OnList(string bounds) => Ribbon
        .Replace("Mscrm.Form.loy_thing.MainTab.Save", "Mscrm.HomepageGrid.loy_thing.MainTab.Management", StringComparison.Ordinal)
        .Replace("PrimaryControl", "FirstSelectedItemId", StringComparison.Ordinal)
        .Replace("<CustomRule FunctionName=\"Lib.can\" Library=\"$webresource:loy_/run.js\"><CrmParameter Value=\"FirstSelectedItemId\" /></CustomRule>", $"<SelectionCountRule AppliesTo=\"SelectedEntity\" {bounds} />", StringComparison.Ordinal);

    private static OrganizationServiceFault Refused(string ribbon) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => Import(ribbon)).Detail;

    /// <summary>A solution with a table, upgraded once for each ribbon after the first.</summary>
    private static MetadataCatalog Import(params string[] ribbons) =>
        ribbons.Select((ribbon, number) => new SolutionZip(version: $"1.0.0.{number}").WithTable("loy_Thing").With("Entities", $"<Entity><Name>loy_Thing</Name>{ribbon}</Entity>"))
            .Aggregate(MetadataCatalog.Empty, (catalog, zip) => new SolutionImporter().Import(catalog, zip.ToStream()));
}
