using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Security;

/// <summary>Adds up roles, each held in one business unit, to privileges with their reach.</summary>
internal sealed class PrivilegeSum(MetadataCatalog catalog, Func<Dictionary<Guid, Guid?>> readTree)
{
    private readonly Lazy<Dictionary<Guid, Guid?>> _parents = new(readTree);

    public IReadOnlyDictionary<string, PrivilegeReach> Of(IEnumerable<(Guid Role, Guid Unit)> held)
    {
        var sum = new Dictionary<string, PrivilegeReach>(StringComparer.OrdinalIgnoreCase);
        foreach (var (roleId, unit) in held.Distinct())
        {
            foreach (var (privilege, depth) in catalog.Roles.FirstOrDefault(r => r.Id == roleId)?.Privileges ?? new Dictionary<string, PrivilegeDepth>(StringComparer.Ordinal))
                sum[privilege] = sum.GetValueOrDefault(privilege, PrivilegeReach.Nowhere).With(Reach(depth, unit));
        }

        return sum;
    }

    private PrivilegeReach Reach(PrivilegeDepth depth, Guid unit) => new(depth, depth switch
    {
        PrivilegeDepth.Local => new HashSet<Guid> { unit },
        PrivilegeDepth.Deep => Below(unit),
        _ => new HashSet<Guid>(),
    });

    /// <summary>A business unit and all below it.</summary>
    private HashSet<Guid> Below(Guid unit)
    {
        var found = new HashSet<Guid> { unit };
        var open = new Queue<Guid>(found);
        while (open.TryDequeue(out var parent))
        {
            foreach (var child in _parents.Value.Where(u => u.Value == parent && found.Add(u.Key)))
                open.Enqueue(child.Key);
        }

        return found;
    }
}
