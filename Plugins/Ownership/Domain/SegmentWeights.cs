namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>Points of load that an account is, by its segment.</summary>
public sealed class SegmentWeights
{
    private readonly IReadOnlyDictionary<int, int> _points;
    private readonly int _otherwise;

    /// <summary>Makes the weights.</summary>
    /// <param name="points">Points by value of the segment choice; 0 or more.</param>
    /// <param name="otherwise">Points of an account without segment, or of a segment that has no points of its own.</param>
    public SegmentWeights(IReadOnlyDictionary<int, int> points, int otherwise)
    {
        _points = points;
        _otherwise = otherwise;
    }

    /// <summary>Points of an account.</summary>
    public int Of(int? segment) =>
        segment is { } value && _points.TryGetValue(value, out var points) ? points : _otherwise;
}
