using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>
/// Runs the rules again for every account whose owner is not locked; with DryRun it only tells. Works page by page, stops
/// itself in time after a page, and says where to go on. An account that is rightly where it is costs no write, so a run
/// that was broken off is simply begun again. Refuses a place that it did not name itself (LOY-REASSIGN-AFTER).
/// </summary>
[PluginType("330cc3a1-86ee-5ce4-bcce-5ceff9bf6c28")]
[CustomApi(ReassignPortfolioApi.Name)]
public sealed class ReassignPortfolio : PluginBase
{
    private const int Seconds = 20;

    // Each change is two writes; a page more than that still fits the time of a message.
    private const int MostChanges = HeldAccounts.PageRows;

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        var budget = Deadline.Within(context.Input<int?>(ReassignPortfolioApi.Request.MaxSeconds) ?? Seconds);
        var isDryRun = context.Input<bool>(ReassignPortfolioApi.Request.DryRun);
        var cursor = PageCursor.Read(context.Input<string>(ReassignPortfolioApi.Request.After)) ?? throw context.Fail("LOY-REASSIGN-AFTER");
        // Elevated: rules and profiles are the firm's, and loads count accounts that the caller may not see.
        var desk = AssignmentDesk.Open(context.Elevated, context.UtcNow, isDryRun);
        var changes = new List<PlannedMove>();
        AccountPage page;
        do
        {
            // The caller's rights: who may not see an account may not have it assigned either.
            page = HeldAccounts.Page(context.UserService, cursor);
            changes.AddRange(page.Accounts.Select(desk.Plan.Rerun).Where(move => move.IsChange));
            cursor = page.Next ?? PageCursor.Start;
        }
        while (page.Next is not null && changes.Count < MostChanges && !budget.IsOver);

        if (!isDryRun)
            Write(context, changes);
        Report(context, desk, changes, page);
    }

    private static void Write(StepContext context, List<PlannedMove> changes)
    {
        var writer = new MoveWriter(context);
        foreach (var move in changes)
        {
            writer.Write(move, OwnerChange.By(move.Assignment!, MoveSentence.OfRerun(move)));
        }

        writer.Finish();
    }

    private static void Report(StepContext context, AssignmentDesk desk, List<PlannedMove> changes, AccountPage last)
    {
        var told = changes.Select(move => new ReportedMove(
            move, desk.NewOwnerName(move), (int)OwnerChange.By(move.Assignment!).Reason, MoveSentence.OfRerun(move)));
        context.Output(ReassignPortfolioApi.Response.Moved, changes.Count);
        context.Output(ReassignPortfolioApi.Response.Remaining, last.Remaining);
        context.Output(ReassignPortfolioApi.Response.More, last.Next is not null);
        context.Output(ReassignPortfolioApi.Response.Next, last.Next?.ToString() ?? string.Empty);
        context.Output(ReassignPortfolioApi.Response.Explanation, PortfolioReport.Of(told, desk.LoadsAfter(changes)));
    }
}
