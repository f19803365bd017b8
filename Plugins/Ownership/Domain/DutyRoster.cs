namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>The officers with their absences and deputies: who acts for whom.</summary>
public sealed class DutyRoster
{
    private readonly Dictionary<Guid, DutyProfile> _byId;
    private readonly Dictionary<Guid, DutyProfile> _byUser;

    /// <summary>Makes the roster; each id and each user once.</summary>
    public DutyRoster(IEnumerable<DutyProfile> officers)
    {
        _byId = officers.ToDictionary(officer => officer.Id);
        _byUser = _byId.Values.Where(officer => officer.UserId is not null).ToDictionary(officer => officer.UserId!.Value);
    }

    /// <summary>The officers, in no particular order.</summary>
    public IReadOnlyCollection<DutyProfile> Officers => _byId.Values;

    /// <summary>The profile of a user, or null.</summary>
    public DutyProfile? OfUser(Guid userId) => _byUser.TryGetValue(userId, out var officer) ? officer : null;

    /// <summary>
    /// Who acts for an officer: the officer while present, the deputy during an absence, the deputy's deputy when the
    /// deputy cannot act either; null when nobody in that chain can. Nobody acts for an officer who has left: that is
    /// for a hand-over, not for a deputy. A circle, however it came about, ends the chain.
    /// </summary>
    public DutyProfile? ActingFor(DutyProfile officer, DateTime at)
    {
        if (officer.HasLeft)
            return null;
        return Chain(officer).FirstOrDefault(link => link.IsPresent(at));
    }

    /// <summary>
    /// Users who work on the officer's accounts at an instant: the officer, and during an absence whoever acts. None
    /// when the officer has left.
    /// </summary>
    public IReadOnlyList<Guid> UsersOnDuty(DutyProfile officer, DateTime at)
    {
        if (officer.HasLeft || officer.UserId is not { } user)
            return [];
        return ActingFor(officer, at)?.UserId is { } acting && acting != user ? [user, acting] : [user];
    }

    /// <summary>Whether a deputy for an officer would close a circle: the officer themself, or one whose deputies lead back.</summary>
    public bool ClosesCircle(Guid officerId, Guid deputyId) =>
        officerId == deputyId
        || (_byId.TryGetValue(deputyId, out var deputy) && Chain(deputy).Any(link => link.Id == officerId || link.DeputyId == officerId));

    private IEnumerable<DutyProfile> Chain(DutyProfile first)
    {
        var seen = new HashSet<Guid>();
        for (var link = first; link is not null && seen.Add(link.Id); link = Next(link))
        {
            yield return link;
        }
    }

    private DutyProfile? Next(DutyProfile officer) =>
        officer.DeputyId is { } id && _byId.TryGetValue(id, out var deputy) ? deputy : null;
}
