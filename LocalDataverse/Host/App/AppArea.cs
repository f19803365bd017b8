namespace LocalDataverse.Host.App;

/// <summary>An area of the site map.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="Groups">Groups.</param>
internal sealed record AppArea(
    string Id,
    string Title,
    IReadOnlyList<AppGroup> Groups);
