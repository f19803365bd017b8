namespace LocalDataverse.Host.App;

/// <summary>A model-driven app.</summary>
/// <param name="UniqueName">Unique name.</param>
/// <param name="Name">Title.</param>
/// <param name="Description">Description, may be empty.</param>
internal sealed record AppInfo(
    string UniqueName,
    string Name,
    string Description);
