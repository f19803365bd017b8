namespace LocalDataverse.Host.App;

/// <summary>A group of the site map.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="SubAreas">Entries.</param>
internal sealed record AppGroup(
    string Id,
    string Title,
    IReadOnlyList<AppSubArea> SubAreas);
