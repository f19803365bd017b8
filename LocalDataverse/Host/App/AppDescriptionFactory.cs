using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Model;

namespace LocalDataverse.Host.App;

/// <summary>Describes the imported app for the shell, in one language.</summary>
/// <param name="model">The metadata and its Web API names.</param>
/// <param name="users">The users to work as.</param>
/// <param name="privilegesOf">What a caller holds.</param>
/// <param name="language">LCID of the texts.</param>
internal sealed class AppDescriptionFactory(WebApiModel model, IReadOnlyList<AppUser> users, Func<Guid, CallerPrivileges> privilegesOf, int language)
{
    /// <summary>The description, as a caller sees it.</summary>
    public AppDescription Create(Guid callerId)
    {
        var catalog = model.Catalog;
        var app = catalog.Apps.Count > 0 ? catalog.Apps[^1] : null;
        var texts = new TableTexts(catalog, language);
        var caller = privilegesOf(callerId);
        var selection = new AppSelection(app);
        var forms = new AppFormFactory(texts);
        var tables = new AppTableFactory(model, selection, new AppCommandFactory(catalog, caller, language), texts);
        return new AppDescription(
            Version: 1,
            language,
            new AppInfo(app?.UniqueName ?? "", app?.Name.In(language) ?? "", app?.Description.In(language) ?? ""),
            users.First(u => u.Id == callerId),
            users,
            new AppOrganization("Local Dataverse", catalog.Solutions.Count > 0 ? catalog.Solutions[^1].Version.ToString() : ""),
            SiteMap(catalog, app, new SiteMapReader(texts, caller)),
            [.. selection.Of(AppSelection.Form, catalog.Dashboards, d => d.Id).Select(forms.Dashboard)],
            model.Tables.Values.Where(t => !t.Table.IsIntersect).ToDictionary(t => t.Table.LogicalName, tables.Create, StringComparer.Ordinal));
    }

    private static IReadOnlyList<AppArea> SiteMap(MetadataCatalog catalog, AppMetadata? app, SiteMapReader reader)
    {
        // There is no list of apps to choose from: the areas of the others follow those of the app.
        return [.. catalog.SiteMaps
            .OrderBy(s => string.Equals(s.UniqueName, app?.UniqueName, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .SelectMany(reader.Read)];
    }
}
