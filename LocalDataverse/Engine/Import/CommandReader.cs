using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads what a table's RibbonDiffXml adds to its command bars. What the local shell does not draw is refused by name.</summary>
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
            if (action.Name.LocalName == "HideCustomAction")
                draft.HiddenButtons.Add(Hidden(action, table));
            else
                Add(Command(ribbon!, action, table));
        }
    }

    private void Add(CommandMetadata command) => draft.Commands[command.Id] = command;

    private static string Hidden(XElement action, string table)
    {
        var location = action.RequiredAttribute("Location");
        string[] known = [ButtonLocation.NewInLists(table), ButtonLocation.NewInForms(table)];
        return known.Contains(location, StringComparer.OrdinalIgnoreCase)
            ? location
            : throw CommandParts.NotDrawn(action, table, $"only the buttons {string.Join(" and ", known)} are hidden");
    }

    private static CommandMetadata Command(XElement ribbon, XElement action, string table)
    {
        var place = Place(action, table);
        var button = action.Element("CommandUIDefinition")?.Element("Button") ?? throw CommandParts.NotDrawn(action, table, "only a Button is drawn");
        var parts = new CommandParts(ribbon, button, table, place);
        return new CommandMetadata
        {
            Id = button.RequiredAttribute("Id"),
            Table = table,
            Place = place,
            Sequence = int.Parse(button.RequiredAttribute("Sequence"), CultureInfo.InvariantCulture),
            Label = Text(ribbon, button, "LabelText"),
            Tip = Text(ribbon, button, "ToolTipDescription"),
            Icon = button.Attribute("ModernImage")?.Value.Replace(WebResourceReference, "", StringComparison.Ordinal),
            Action = parts.Action(),
            EnableRules = [.. parts.EnableRules()],
            Selections = [.. parts.Selections()],
            Privileges = [.. parts.Privileges()],
        };
    }

    private static CommandPlace Place(XElement action, string table)
    {
        var places = new Dictionary<string, CommandPlace>(StringComparer.OrdinalIgnoreCase)
        {
            [$"Mscrm.Form.{table}.MainTab.Save.Controls._children"] = CommandPlace.Form,
            [$"Mscrm.HomepageGrid.{table}.MainTab.Management.Controls._children"] = CommandPlace.List,
        };
        return action.Name.LocalName == "CustomAction" && places.TryGetValue(action.Attribute("Location")?.Value ?? "", out var place)
            ? place
            : throw CommandParts.NotDrawn(action, table, $"only CustomAction at {string.Join(" or ", places.Keys)} is drawn");
    }

    private static Labels Text(XElement ribbon, XElement button, string attribute)
    {
        var text = button.Attribute(attribute)?.Value ?? "";
        return text.StartsWith(LabelReference, StringComparison.Ordinal)
            ? CommandParts.Named(ribbon.Element("LocLabels") ?? ribbon, "LocLabel", text[LabelReference.Length..], button).Labels("Titles", "Title")
            : new Labels(new Dictionary<int, string> { [Labels.BaseLanguage] = text });
    }
}
