using System.Text.Json;

namespace LocalDataverse.Host.DemoData;

/// <summary>One request of the demo's story.</summary>
/// <param name="At">When it happens (UTC).</param>
/// <param name="As">Key of the user who sends it; null is the administrator.</param>
/// <param name="Set">Entity set, or CloseIncident.</param>
/// <param name="Id">Key of the row; a row that an earlier step created is changed, any other is created.</param>
/// <param name="Body">Values: choices by their English label, lookups by the key of the row or its address, instants as <c>@-3 Wed 16:00</c>.</param>
/// <param name="Roles">Security roles to give to a user, by name.</param>
/// <param name="Profiles">Column security profiles to make a user a member of, by name.</param>
internal sealed record DemoStep(DateTime At, string? As, string Set, string Id, JsonElement Body, IReadOnlyList<string> Roles, IReadOnlyList<string> Profiles);
