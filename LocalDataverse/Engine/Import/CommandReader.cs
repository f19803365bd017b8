using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads what a table's RibbonDiffXml adds to its command bar. What the local shell does not draw is refused by name.</summary>
internal sealed class CommandReader(CatalogDraft draft)
{
    private const string LabelReference = "$LocLabels:";
    private const string WebResourceReference = "$webresource:";

    public void Read(XElement entity)
    {
        var table = entity.Required("Name").ToLowerInvariant();
        var ribbon = entity.Element("RibbonDiffXml");
        foreach (var action in ribbon?.Element("CustomActions")?.Elements() ?? [])
        {
            var command = Command(ribbon!, action, table);
            draft.Commands[command.Id] = command;
        }
    }

    private static CommandMetadata Command(XElement ribbon, XElement action, string table)
    {
        var location = $"Mscrm.Form.{table}.MainTab.Save.Controls._children";
        if (action.Name.LocalName != "CustomAction" || !string.Equals(action.Attribute("Location")?.Value, location, StringComparison.OrdinalIgnoreCase))
            throw NotDrawn(action, table, $"only CustomAction at {location} is drawn");
        var button = action.Element("CommandUIDefinition")?.Element("Button") ?? throw NotDrawn(action, table, "only a Button is drawn");
        var definition = Named(ribbon, "CommandDefinition", button.RequiredAttribute("Command"), button);
        return new CommandMetadata
        {
            Id = button.RequiredAttribute("Id"),
            Table = table,
            Sequence = int.Parse(button.RequiredAttribute("Sequence"), CultureInfo.InvariantCulture),
            Label = Text(ribbon, button, "LabelText"),
            Tip = Text(ribbon, button, "ToolTipDescription"),
            Icon = button.Attribute("ModernImage")?.Value.Replace(WebResourceReference, "", StringComparison.Ordinal),
            Action = Function(Only(definition.Element("Actions"), "JavaScriptFunction", definition, table), table),
            EnableRules = [.. Rules(ribbon, definition, "EnableRule", "CustomRule", table).Select(r => Function(r, table))],
            Privileges = [.. Rules(ribbon, definition, "DisplayRule", "EntityPrivilegeRule", table).Select(r => Privilege(r, table))],
        };
    }

    /// <summary>The rules of one kind that a command names, each resolved to the only condition that is understood here.</summary>
    private static IEnumerable<XElement> Rules(XElement ribbon, XElement definition, string kind, string condition, string table) =>
        from reference in definition.Element(kind + "s")?.Elements(kind) ?? []
        from rule in Named(ribbon.Element("RuleDefinitions") ?? ribbon, kind, reference.RequiredAttribute("Id"), reference).Elements()
        select rule.Name.LocalName == condition ? rule : throw NotDrawn(rule, table, $"only {condition} is understood");

    private static CommandFunction Function(XElement function, string table) =>
        function.Elements().Any(p => p.Name.LocalName != "CrmParameter" || p.Attribute("Value")?.Value != "PrimaryControl") || !function.HasElements
            ? throw NotDrawn(function, table, "only a function with the one parameter PrimaryControl is called")
            : new CommandFunction(function.RequiredAttribute("FunctionName"), function.RequiredAttribute("Library").Replace(WebResourceReference, "", StringComparison.Ordinal));

    private static CommandPrivilege Privilege(XElement rule, string table) =>
        rule.RequiredAttribute("PrivilegeDepth") == "Basic"
            ? new CommandPrivilege(rule.RequiredAttribute("PrivilegeType"), rule.RequiredAttribute("EntityName"))
            : throw NotDrawn(rule, table, "only a privilege of depth Basic is understood");

    private static Labels Text(XElement ribbon, XElement button, string attribute)
    {
        var text = button.Attribute(attribute)?.Value ?? "";
        return text.StartsWith(LabelReference, StringComparison.Ordinal)
            ? Named(ribbon.Element("LocLabels") ?? ribbon, "LocLabel", text[LabelReference.Length..], button).Labels("Titles", "Title")
            : new Labels(new Dictionary<int, string> { [Labels.BaseLanguage] = text });
    }

    private static XElement Only(XElement? container, string child, XElement owner, string table) =>
        container?.Elements().ToList() is [var one] && one.Name.LocalName == child ? one : throw NotDrawn(owner, table, $"only one {child} is run");

    private static XElement Named(XElement container, string name, string id, XElement referrer) =>
        container.Descendants(name).FirstOrDefault(e => e.Attribute("Id")?.Value == id && e.HasElements)
        ?? throw SolutionXml.InvalidAt(referrer, $"the command bar names the {name} {id}, which it does not define");

    private static Exception NotDrawn(XElement element, string table, string what) =>
        Fault.NotSupported($"this part of a command bar: {element.Name.LocalName} {element.Attribute("Id")?.Value} of {table}, {what}");
}
