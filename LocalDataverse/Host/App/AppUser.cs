namespace LocalDataverse.Host.App;

/// <summary>A user to work as.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Full name.</param>
/// <param name="Language">LCID of the user's language.</param>
/// <param name="TimeZone">IANA name of the user's zone; null means the browser's.</param>
/// <param name="Roles">Names of the user's own security roles.</param>
internal sealed record AppUser(
    Guid Id,
    string Name,
    int Language,
    string? TimeZone,
    IReadOnlyList<string> Roles);
