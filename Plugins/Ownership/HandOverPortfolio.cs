using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using AssignmentReason = Dynamics.Loyalty.Ownership.Domain.AssignmentReason;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// Hands the portfolio of an officer over, by the rules or to one officer; with DryRun it only tells. Stops itself in
/// time and says whether there is more: run again, it goes on with the accounts that are left. Each account leaves with
/// its history and a note, or not at all. Refuses a missing giver (LOY-HANDOVER-FROM) and a taker who is the giver or
/// cannot take accounts (LOY-HANDOVER-TO).
/// </summary>
[PluginType("58198310-5693-508f-b8e8-06e1537a060f")]
[CustomApi(HandOverPortfolioApi.Name)]
public sealed class HandOverPortfolio : PluginBase
{
    private const int Seconds = 20;

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var budget = Deadline.Within(context.Input<int?>(HandOverPortfolioApi.Request.MaxSeconds) ?? Seconds);
        var isDryRun = context.Input<bool>(HandOverPortfolioApi.Request.DryRun);
        var from = context.Input<Guid>(HandOverPortfolioApi.Request.FromUserId);
        if (from == Guid.Empty)
            throw context.Fail("LOY-HANDOVER-FROM");
        // Elevated: rules and profiles are the firm's, and loads count accounts that the caller may not see.
        var desk = AssignmentDesk.Open(context.Elevated, context.UtcNow, isDryRun);
        var taker = Taker(context, desk.Roster, from);
        // The caller's rights: who may not see an account may not hand it over.
        var moves = HeldAccounts.OwnedBy(context.UserService, from)
            .Select(account => taker is null ? desk.Plan.HandOver(account) : desk.Plan.HandOverTo(account, taker))
            .ToList();
        var due = moves.Where(move => move.IsChange).ToList();
        var done = isDryRun ? due : Write(context, due, budget);
        Report(context, desk, moves, done, hasMore: done.Count < due.Count);
    }

    private static Officer? Taker(StepContext context, OfficerRoster roster, Guid from)
    {
        var to = context.Input<Guid>(HandOverPortfolioApi.Request.ToUserId);
        if (to == Guid.Empty)
            return null;
        return to != from && roster.OfficerOf(to) is { IsActive: true } officer ? officer : throw context.Fail("LOY-HANDOVER-TO");
    }

    private static List<PlannedMove> Write(StepContext context, List<PlannedMove> due, Deadline budget)
    {
        var writer = new MoveWriter(context);
        var notes = new HandOverNotes(context, due);
        var done = new List<PlannedMove>();
        foreach (var move in due)
        {
            writer.Write(move, Change(move));
            notes.Write(move);
            done.Add(move);
            if (budget.IsOver)
                break;
        }

        writer.Finish();
        return done;
    }

    private static OwnerChange Change(PlannedMove move)
    {
        var assignment = move.Assignment!;
        var reason = assignment.Chosen is null ? AssignmentReason.NoEligibleOfficer : AssignmentReason.HandOver;
        return OwnerChange.By(assignment with { Reason = reason }, MoveSentence.OfHandOver(move));
    }

    private static void Report(StepContext context, AssignmentDesk desk, List<PlannedMove> moves, List<PlannedMove> done, bool hasMore)
    {
        var told = moves.Where(move => !move.IsChange || done.Contains(move)).Select(move => new ReportedMove(
            move, desk.NewOwnerName(move), (int)(move.IsChange ? Change(move).Reason : Model.AssignmentReason.HandOver), MoveSentence.OfHandOver(move)));
        context.Output(HandOverPortfolioApi.Response.Moved, done.Count);
        context.Output(HandOverPortfolioApi.Response.Remaining, moves.Count - done.Count);
        context.Output(HandOverPortfolioApi.Response.More, hasMore);
        context.Output(HandOverPortfolioApi.Response.Explanation, PortfolioReport.Of(told, desk.LoadsAfter(done)));
    }
}
