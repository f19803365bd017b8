namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>One unbroken line of loyalty owners: each takes over from the one before, or after a vacancy.</summary>
/// <param name="first">Who held the account when the line begins; null for nobody.</param>
internal sealed class OwnerLine(Guid? first)
{
    private readonly List<OwnerChange> _takeovers = [];
    private Guid? _lastPerson = first;

    /// <summary>Who holds the account now; null while it is vacant.</summary>
    public Guid? Holder { get; private set; } = first;

    /// <summary>The changes by which another person took over, the oldest first.</summary>
    public IReadOnlyList<OwnerChange> Takeovers => _takeovers;

    /// <summary>Takes the next change.</summary>
    public void Follow(OwnerChange row)
    {
        Holder = row.To;
        if (row.To is not { } next)
            return;
        if (_lastPerson is { } before && before != next)
            _takeovers.Add(row);
        _lastPerson = next;
    }
}
