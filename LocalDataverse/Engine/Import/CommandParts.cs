using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>What a button of a command bar runs, and when: its command definition with the rules that it names.</summary>
internal sealed class CommandParts(XElement ribbon, XElement button, string table, CommandPlace place)
{
    private readonly XElement _definition = Named(ribbon, "CommandDefinition", button.RequiredAttribute("Command"), button);

    /// <summary>The only argument that a function is called with.</summary>
    private string Argument => place == CommandPlace.Form ? "PrimaryControl" : "FirstSelectedItemId";

    public CommandFunction Action() =>
        _definition.Element("Actions")?.Elements().ToList() is [{ Name.LocalName: "JavaScriptFunction" } one] ? Function(one) : throw NotDrawn(_definition, table, "only one JavaScriptFunction is run");

    public IEnumerable<CommandFunction> EnableRules() => place == CommandPlace.Form ? Rules("EnableRule", "CustomRule").Select(Function) : [];

    public IEnumerable<CommandSelection> Selections() => place == CommandPlace.List ? Rules("EnableRule", "SelectionCountRule").Select(Selection) : [];

    public IEnumerable<CommandPrivilege> Privileges() => Rules("DisplayRule", "EntityPrivilegeRule").Select(Privilege);

    /// <summary>The element of that id that holds something; a mere reference to it holds nothing.</summary>
    public static XElement Named(XElement container, string name, string id, XElement referrer) =>
        container.Descendants(name).FirstOrDefault(e => e.Attribute("Id")?.Value == id && e.HasElements)
        ?? throw SolutionXml.InvalidAt(referrer, $"the command bar names the {name} {id}, which it does not define");

    public static Exception NotDrawn(XElement element, string table, string what) =>
        Fault.NotSupported($"this part of a command bar: {element.Name.LocalName} {element.Attribute("Id")?.Value} of {table}, {what}");

    /// <summary>The rules of one kind that the command names, each resolved to the only condition that is understood in this place.</summary>
    private IEnumerable<XElement> Rules(string kind, string condition) =>
        from reference in _definition.Element(kind + "s")?.Elements(kind) ?? []
        from rule in Named(ribbon.Element("RuleDefinitions") ?? ribbon, kind, reference.RequiredAttribute("Id"), reference).Elements()
        select rule.Name.LocalName == condition ? rule : throw NotDrawn(rule, table, $"only {condition} is understood");

    private CommandFunction Function(XElement function) =>
        function.Elements().ToList() is [{ Name.LocalName: "CrmParameter" } parameter] && parameter.Attribute("Value")?.Value == Argument
            ? new CommandFunction(function.RequiredAttribute("FunctionName"), function.RequiredAttribute("Library").Replace("$webresource:", "", StringComparison.Ordinal))
            : throw NotDrawn(function, table, $"only a function with the one parameter {Argument} is called");

    private CommandSelection Selection(XElement rule) =>
        rule.RequiredAttribute("AppliesTo") == "SelectedEntity"
            ? new CommandSelection(Count(rule, "Minimum") ?? 0, Count(rule, "Maximum"))
            : throw NotDrawn(rule, table, "only the rows of the list are counted");

    private CommandPrivilege Privilege(XElement rule) =>
        rule.RequiredAttribute("PrivilegeDepth") == "Basic"
            ? new CommandPrivilege(rule.RequiredAttribute("PrivilegeType"), rule.RequiredAttribute("EntityName"))
            : throw NotDrawn(rule, table, "only a privilege of depth Basic is understood");

    private static int? Count(XElement rule, string attribute) =>
        rule.Attribute(attribute) is { } count ? int.Parse(count.Value, CultureInfo.InvariantCulture) : null;
}
