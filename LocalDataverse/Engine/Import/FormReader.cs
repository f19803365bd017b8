using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads forms of tables, and dashboards.</summary>
internal sealed class FormReader(CatalogDraft draft)
{
    public void ReadForms(XElement entity)
    {
        var table = entity.Required("Name").ToLowerInvariant();
        foreach (var forms in entity.Element("FormXml")?.Elements("forms") ?? [])
        foreach (var form in forms.Elements("systemform"))
        {
            var id = form.Id(form.Required("formid"));
            draft.Forms[id] = Form(form, id, table, forms.RequiredAttribute("type"));
        }
    }

    public void ReadDashboard(XElement dashboard)
    {
        var id = dashboard.Id(dashboard.Required("FormId"));
        var form = dashboard.Element("FormXml")?.Element("forms")?.Element("form")
            ?? throw SolutionXml.InvalidAt(dashboard, $"the dashboard {id} has no form");
        draft.Dashboards[id] = new DashboardMetadata(id, dashboard.Labels("LocalizedNames", "LocalizedName"), form.ToString(SaveOptions.DisableFormatting));
    }

    private static FormMetadata Form(XElement form, Guid id, string table, string type)
    {
        var body = form.Element("form") ?? throw SolutionXml.InvalidAt(form, $"the form {id} of {table} has no <form>");
        if (body.DescendantsAndSelf().Any(e => e.Attribute("solutionaction") is not null))
            throw Faults.Fault.NotSupported($"a form given as a difference (form {id} of {table})");
        var conditions = body.Element("DisplayConditions");
        return new FormMetadata(
            id, table, type,
            form.Labels("LocalizedNames", "LocalizedName"),
            form.Labels("Descriptions", "Description"),
            body.ToString(SaveOptions.DisableFormatting),
            int.Parse(conditions?.Attribute("Order")?.Value ?? "0", CultureInfo.InvariantCulture),
            conditions?.Attribute("FallbackForm")?.Value == "true",
            [.. conditions?.Elements("Role").Select(r => r.Id(r.RequiredAttribute("Id"))) ?? []]);
    }
}
