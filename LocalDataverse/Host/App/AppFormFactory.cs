using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Host.App;

/// <summary>Describes forms and dashboards: FormXml as the shell draws it.</summary>
internal sealed class AppFormFactory(TableTexts texts)
{
    /// <summary>One form.</summary>
    public AppForm Create(FormMetadata form)
    {
        var xml = XElement.Parse(form.FormXml);
        var cells = new AppCellFactory(texts, form.Table);
        return new AppForm(
            form.Id,
            form.Table,
            form.Type,
            form.Name.In(texts.Language),
            form.Order,
            form.IsFallback,
            [.. xml.Element("formLibraries")?.Elements("Library").Select(l => l.Attribute("name")?.Value ?? "") ?? []],
            [.. Events(xml)],
            [.. xml.Element("header")?.Descendants("cell").Select(cells.Create) ?? []],
            Tabs(xml, cells));
    }

    /// <summary>One dashboard. Its cells hold no columns, so they belong to no table.</summary>
    public AppDashboard Dashboard(DashboardMetadata dashboard) => new(
        dashboard.Id, dashboard.Name.In(texts.Language), Tabs(XElement.Parse(dashboard.FormXml), new AppCellFactory(texts, "")));

    private IReadOnlyList<AppTab> Tabs(XElement form, AppCellFactory cells) =>
        [.. form.Element("tabs")?.Elements("tab").Select(t => Tab(t, cells)) ?? []];

    private static IEnumerable<AppFormEvent> Events(XElement form) =>
        from item in form.Descendants("event")
        let tab = item.Ancestors("tab").FirstOrDefault()
        select new AppFormEvent(
            Text(item, "name"),
            item.Attribute("attribute")?.Value,
            tab is null ? null : Text(tab, "name"),
            [.. item.Descendants("Handler").Select(Handler)]);

    private static AppHandler Handler(XElement handler) => new(
        Text(handler, "functionName"),
        Text(handler, "libraryName"),
        IsTrue(handler, "enabled", otherwise: true),
        IsTrue(handler, "passExecutionContext", otherwise: false),
        Text(handler, "parameters"));

    private AppTab Tab(XElement tab, AppCellFactory cells) => new(
        Text(tab, "id"),
        Text(tab, "name"),
        Label(tab),
        IsTrue(tab, "showlabel", otherwise: true),
        IsTrue(tab, "visible", otherwise: true),
        IsTrue(tab, "expanded", otherwise: true),
        [.. tab.Element("columns")?.Elements("column").Select(c => Column(c, cells)) ?? []]);

    private AppTabColumn Column(XElement column, AppCellFactory cells) => new(
        column.Attribute("width")?.Value ?? "100%",
        [.. column.Element("sections")?.Elements("section").Select(s => Section(s, cells)) ?? []]);

    private AppSection Section(XElement section, AppCellFactory cells) => new(
        Text(section, "id"),
        Text(section, "name"),
        Label(section),
        IsTrue(section, "showlabel", otherwise: true),
        IsTrue(section, "visible", otherwise: true),
        Columns(Text(section, "columns")),
        [.. section.Element("rows")?.Elements("row").Select(r => (IReadOnlyList<AppCell>)[.. r.Elements("cell").Select(cells.Create)]) ?? []]);

    /// <summary>The number of columns: FormXml writes one 1 for each, older forms a number.</summary>
    private static int Columns(string text) =>
        text.Length > 0 && text.All(c => c == '1') ? text.Length : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : 1;

    private string Label(XElement element) => texts.Pick(element.Element("labels")?.Elements("label"), "description", "languagecode");

    private static string Text(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";

    private static bool IsTrue(XElement element, string attribute, bool otherwise) =>
        element.Attribute(attribute)?.Value is { } value ? value is "true" or "1" : otherwise;
}
