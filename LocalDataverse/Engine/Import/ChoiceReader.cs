using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads <c>optionset</c> elements, global and local, of every kind.</summary>
internal static class ChoiceReader
{
    private static readonly (string Container, string Item)[] Shapes = [("options", "option"), ("states", "state"), ("statuses", "status")];

    public static ChoiceMetadata Read(XElement optionset) => new(
        optionset.RequiredAttribute("Name"),
        optionset.Flag("IsGlobal"),
        optionset.Labels("displaynames", "displayname"),
        [.. Shapes.SelectMany(shape => optionset.Element(shape.Container)?.Elements(shape.Item) ?? []).Select(Option)]);

    private static ChoiceOption Option(XElement option) => new(
        int.Parse(option.RequiredAttribute("value"), CultureInfo.InvariantCulture),
        option.Labels("labels", "label"),
        option.Attribute("Color")?.Value,
        // A state element names the status that is its default in the same place; only status options belong to a state.
        option.Attribute("state") is { } state ? int.Parse(state.Value, CultureInfo.InvariantCulture)
            : option.Attribute("defaultstatus") is { } status ? int.Parse(status.Value, CultureInfo.InvariantCulture) : null);
}
