namespace LocalDataverse.Host.App;

/// <summary>The organization.</summary>
/// <param name="Name">Name.</param>
/// <param name="Version">Version of the newest imported solution.</param>
internal sealed record AppOrganization(
    string Name,
    string Version);
