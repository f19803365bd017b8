using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Security;

/// <summary>How far a privilege reaches for one user, all roles of the user and of the user's teams together.</summary>
internal sealed record PrivilegeReach(PrivilegeDepth Depth, IReadOnlySet<Guid> BusinessUnits)
{
    public static PrivilegeReach Nowhere { get; } = new(PrivilegeDepth.None, new HashSet<Guid>());

    public static PrivilegeReach Everywhere { get; } = new(PrivilegeDepth.Global, new HashSet<Guid>());

    public bool IsHeld => Depth != PrivilegeDepth.None;

    public bool IsGlobal => Depth == PrivilegeDepth.Global;

    /// <summary>Roles add up: the widest depth, and every business unit that one of them reaches.</summary>
    public PrivilegeReach With(PrivilegeReach other) => new(
        Depth > other.Depth ? Depth : other.Depth,
        BusinessUnits.Union(other.BusinessUnits).ToHashSet());
}
