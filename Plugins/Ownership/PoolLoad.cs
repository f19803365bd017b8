namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>What officers carry, and who of them answers for the parent account.</summary>
internal sealed class PoolLoad
{
    private readonly Dictionary<Guid, int> _points = [];
    private readonly Dictionary<Guid, int> _accounts = [];

    /// <summary>Points by user.</summary>
    public IReadOnlyDictionary<Guid, int> Points => _points;

    /// <summary>The user who answers for the parent account, when it is one of them.</summary>
    public Guid? ParentOwner { get; private set; }

    /// <summary>Number of accounts of a user.</summary>
    public int AccountsOf(Guid user) => Value(_accounts, user);

    /// <summary>Adds the accounts of one user and segment.</summary>
    public void Add(Guid user, int points, int accounts, bool isParent)
    {
        _points[user] = Value(_points, user) + points;
        _accounts[user] = Value(_accounts, user) + accounts;
        if (isParent)
        {
            ParentOwner = user;
        }
    }

    /// <summary>Adds the loads of other officers.</summary>
    public void Add(PoolLoad other)
    {
        foreach (var load in other._points)
        {
            Add(load.Key, load.Value, other.AccountsOf(load.Key), isParent: false);
        }
    }

    private static int Value(Dictionary<Guid, int> values, Guid user) => values.TryGetValue(user, out var value) ? value : 0;
}
