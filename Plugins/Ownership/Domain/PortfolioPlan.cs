namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>
/// Chooses the owners of many accounts, one after another, each on the loads that the ones before have left: what a dry
/// run tells is what a run does. Nobody is filled past capacity, and an account whose parent has just moved follows it.
/// </summary>
public sealed class PortfolioPlan
{
    private readonly IReadOnlyList<AssignmentRule> _rules;
    private readonly SegmentWeights _weights;
    private readonly RunningLoads _loads;
    private readonly DateTime _now;
    private readonly Dictionary<Guid, Guid?> _newOwners = [];
    private readonly HashSet<Guid> _justAssigned = [];

    /// <summary>Starts a plan.</summary>
    /// <param name="rules">The active rules.</param>
    /// <param name="weights">Points by segment.</param>
    /// <param name="loads">Points by user, all accounts of the plan included.</param>
    /// <param name="now">The moment.</param>
    public PortfolioPlan(
        IReadOnlyList<AssignmentRule> rules, SegmentWeights weights, IReadOnlyDictionary<Guid, int> loads, DateTime now)
    {
        _rules = rules;
        _weights = weights;
        _loads = new RunningLoads(loads);
        _now = now;
    }

    /// <summary>Chooses by the rules; an owner who can go on working is never replaced by nobody.</summary>
    public PlannedMove Rerun(HeldAccount account)
    {
        if (account.IsLocked)
            return Locked(account);
        var assignment = Choose(account, isLeaving: false);
        var isKept = assignment.Chosen is null && !account.HasOwnerLeft;
        var outcome = isKept || assignment.Chosen?.UserId == account.OwnerId ? MoveOutcome.Stays : OutcomeOf(assignment);
        return Settle(account, outcome, assignment);
    }

    /// <summary>Chooses by the rules among everybody but the present owner.</summary>
    public PlannedMove HandOver(HeldAccount account)
    {
        if (account.IsLocked)
            return Locked(account);
        var assignment = Choose(account, isLeaving: true);
        return Settle(account, OutcomeOf(assignment), assignment);
    }

    /// <summary>Gives the account to one officer while there is room; locked or not, because a person chose.</summary>
    public PlannedMove HandOverTo(HeldAccount account, Officer officer)
    {
        var assignment = OfficerChoice.Offer(officer, WeightOf(account), _loads.Of(officer.UserId));
        return Settle(account, assignment.Chosen is null ? MoveOutcome.Stays : MoveOutcome.Moves, assignment);
    }

    private Assignment Choose(HeldAccount account, bool isLeaving)
    {
        if (AssignmentRule.First(_rules, account.Profile) is not { } rule)
            return new Assignment(AssignmentReason.NoEligibleOfficer, Rule: null, Chosen: null, []);
        var weight = WeightOf(account);
        var incumbent = account.OwnerId is { } owner ? new Incumbent(owner, isLeaving) : null;
        // The account's own points are nobody's while it is being given.
        _loads.Move(account.OwnerId, to: null, weight);
        var assignment = OfficerChoice.Choose(Latest(rule), weight, _loads.Points, ParentOwner(account), _now, incumbent);
        _loads.Move(from: null, account.OwnerId, weight);
        return assignment;
    }

    private PlannedMove Settle(HeldAccount account, MoveOutcome outcome, Assignment assignment)
    {
        var move = new PlannedMove(account, WeightOf(account), outcome, assignment);
        if (move.IsChange)
        {
            _loads.Move(account.OwnerId, move.NewOwnerId, move.Weight);
            _newOwners[account.Id] = move.NewOwnerId;
            if (assignment.Chosen is { } chosen)
                _justAssigned.Add(chosen.Id);
        }

        return move;
    }

    private PlannedMove Locked(HeldAccount account) => new(account, WeightOf(account), MoveOutcome.Locked, Assignment: null);

    private static MoveOutcome OutcomeOf(Assignment assignment) =>
        assignment.Chosen is null ? MoveOutcome.Unassigned : MoveOutcome.Moves;

    private int WeightOf(HeldAccount account) => _weights.Of(account.Profile.Segment);

    private Guid? ParentOwner(HeldAccount account) =>
        account.ParentId is { } parent && _newOwners.TryGetValue(parent, out var moved) ? moved : account.ParentOwnerId;

    // Who has just got an account waits behind those who have not.
    private AssignmentRule Latest(AssignmentRule rule) =>
        rule.Officers.Any(officer => _justAssigned.Contains(officer.Id))
            ? rule with { Officers = rule.Officers.Select(officer => _justAssigned.Contains(officer.Id) ? officer with { LastAssignedOn = _now } : officer).ToList() }
            : rule;
}
