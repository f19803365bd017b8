using System.Globalization;
using System.Xml.Linq;

namespace LocalDataverse.Host.App;

/// <summary>Describes cells of forms and the controls in them.</summary>
internal sealed class AppCellFactory(TableTexts texts, string table)
{
    private const string Subgrid = "e7a81278-8635-4d9e-8d4d-59480b391c5b";
    private const string WebResource = "9fdf5f91-88b1-47f4-ad53-c11efc01a01d";
    private const string QuickView = "5c5600e0-1d6e-4205-a272-be80da87fd42";
    private const string Timeline = "06375649-c143-495e-a496-c962e5b4488e";

    /// <summary>One cell.</summary>
    public AppCell Create(XElement cell)
    {
        var control = cell.Element("control");
        var column = control?.Attribute("datafieldname")?.Value;
        var label = texts.Pick(cell.Element("labels")?.Elements("label"), "description", "languagecode");
        return new AppCell(
            cell.Attribute("id")?.Value ?? "",
            label.Length == 0 && column is not null ? texts.LabelOf(table, column) : label,
            cell.Attribute("showlabel")?.Value is not ("false" or "0"),
            cell.Attribute("visible")?.Value is not ("false" or "0"),
            Number(cell, "rowspan"),
            Number(cell, "colspan"),
            control is null ? null : Control(control, column));
    }

    private static AppControl Control(XElement control, string? column)
    {
        var classId = (control.Attribute("classid")?.Value ?? "").Trim('{', '}').ToLowerInvariant();
        return new AppControl(
            control.Attribute("id")?.Value ?? "",
            classId,
            Kind(classId, column),
            column,
            control.Attribute("disabled")?.Value is "true" or "1",
            Parameters(control));
    }

    private static string Kind(string classId, string? column) => classId switch
    {
        Subgrid => "subgrid",
        WebResource => "webResource",
        QuickView => "quickView",
        Timeline => "timeline",
        _ => column is null ? "other" : "field",
    };

    private static Dictionary<string, string> Parameters(XElement control)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in control.Element("parameters")?.Elements() ?? []) parameters[parameter.Name.LocalName] = parameter.Value;
        return parameters;
    }

    private static int Number(XElement cell, string attribute) =>
        int.TryParse(cell.Attribute(attribute)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 1;
}
