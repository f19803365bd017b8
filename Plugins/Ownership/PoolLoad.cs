namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Points that the officers of a pool carry, and who of them answers for the parent account.</summary>
internal sealed class PoolLoad
{
    private readonly Dictionary<Guid, int> _points = [];

    /// <summary>Points by user.</summary>
    public IReadOnlyDictionary<Guid, int> Points => _points;

    /// <summary>The user who answers for the parent account, when it is one of them.</summary>
    public Guid? ParentOwner { get; private set; }

    /// <summary>Adds the accounts of one user and segment.</summary>
    public void Add(Guid user, int points, bool isParent)
    {
        _points.TryGetValue(user, out var before);
        _points[user] = before + points;
        if (isParent)
        {
            ParentOwner = user;
        }
    }
}
