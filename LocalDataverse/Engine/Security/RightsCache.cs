using System.Collections.Concurrent;

namespace LocalDataverse.Engine.Security;

/// <summary>Rights by user, until a committed change to users, teams, roles or business units makes them stale.</summary>
internal sealed class RightsCache
{
    private static readonly HashSet<string> Sources = new(StringComparer.Ordinal)
    {
        "systemuser", "businessunit", "team", "role", "systemuserroles", "teamroles", "teammembership",
        "fieldsecurityprofile", "systemuserprofiles", "teamprofiles", "usersettings",
    };

    private volatile ConcurrentDictionary<Guid, CallerRights> _rights = [];

    public static bool IsSource(string table) => Sources.Contains(table);

    /// <summary>What was read before an invalidation lands in the dictionary that was thrown away, never in the new one.</summary>
    public CallerRights Get(Guid userId, Func<CallerRights> read) => _rights.GetOrAdd(userId, _ => read());

    public void Invalidate() => _rights = [];
}
