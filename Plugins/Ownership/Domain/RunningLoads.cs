namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>Loads of officers while accounts change hands one after another.</summary>
public sealed class RunningLoads
{
    private readonly Dictionary<Guid, int> _points;

    /// <summary>Starts from the loads of now.</summary>
    /// <param name="points">Points by user; a user who is missing has none.</param>
    public RunningLoads(IReadOnlyDictionary<Guid, int> points) =>
        _points = points.ToDictionary(load => load.Key, load => load.Value);

    /// <summary>Points by user.</summary>
    public IReadOnlyDictionary<Guid, int> Points => _points;

    /// <summary>Points of a user.</summary>
    public int Of(Guid userId) => _points.TryGetValue(userId, out var points) ? points : 0;

    /// <summary>Takes an account's points from one user and gives them to another; null is nobody.</summary>
    public void Move(Guid? from, Guid? to, int weight)
    {
        Add(from, -weight);
        Add(to, weight);
    }

    private void Add(Guid? userId, int weight)
    {
        if (userId is { } user)
            _points[user] = Of(user) + weight;
    }
}
