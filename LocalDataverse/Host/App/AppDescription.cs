namespace LocalDataverse.Host.App;

/// <summary>Everything that the app shell needs to draw the imported app, in one language. Metadata only; texts fall back to English.</summary>
/// <param name="Version">Version of this contract: 1.</param>
/// <param name="Language">LCID of the texts, 1033 or 1036.</param>
/// <param name="App">The app.</param>
/// <param name="Caller">Who the host takes this request for.</param>
/// <param name="Users">Enabled users, the administrator first, then by name.</param>
/// <param name="Organization">The organization.</param>
/// <param name="SiteMap">The areas of the site map.</param>
/// <param name="Dashboards">Dashboards.</param>
/// <param name="Tables">Tables by logical name.</param>
internal sealed record AppDescription(
    int Version,
    int Language,
    AppInfo App,
    AppUser Caller,
    IReadOnlyList<AppUser> Users,
    AppOrganization Organization,
    IReadOnlyList<AppArea> SiteMap,
    IReadOnlyList<AppDashboard> Dashboards,
    IReadOnlyDictionary<string, AppTable> Tables);
