namespace LocalDataverse.Host.App;

/// <summary>An entry of the site map.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="Table">Logical name of the table it lists.</param>
/// <param name="WebResource">Name of the web resource it shows.</param>
/// <param name="Dashboard">Id of the dashboard it shows.</param>
/// <param name="PassesContext">Whether that web resource learns the organization and the languages from its address.</param>
/// <param name="Icon">Name of the web resource that is its icon.</param>
/// <param name="Url">Another address.</param>
internal sealed record AppSubArea(
    string Id,
    string Title,
    string? Table,
    string? WebResource,
    Guid? Dashboard,
    bool PassesContext,
    string? Icon,
    string? Url);
