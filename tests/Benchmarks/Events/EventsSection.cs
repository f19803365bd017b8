using System.Text.Json.Nodes;
using Dynamics.Loyalty.Benchmarks.Loyalty;
using LocalDataverse.Engine.Pipeline;

namespace Dynamics.Loyalty.Benchmarks.Events;

/// <summary>Organization-service calls and rows read for each event of the product.</summary>
internal sealed class EventsSection : BenchmarkSection
{
    /// <inheritdoc/>
    public override string Name => "events";

    /// <inheritdoc/>
    public override JsonNode Measure()
    {
        using var site = new LoyaltySite();
        var rows = new LoyaltyRows(site);
        rows.RuleWithPool(officers: 6);
        var promises = new PromiseRows(site, rows);
        IEnumerable<EventCost> costs =
        [
            .. new AccountEvents(site, rows).Measure(),
            .. new PromiseEvents(site, rows, promises).Measure(),
            .. new ChurnEvents(site, rows, promises).Measure(),
        ];
        return new JsonObject
        {
            ["what"] = "the managed zip on a local Dataverse in memory; a rule with a pool of 6 officers; a calendar with a holiday",
            ["unit"] = "organization-service calls that plugins made, and rows that those calls returned",
            ["events"] = new JsonArray([.. costs.Select(Report)]),
        };
    }

    private JsonObject Report(EventCost cost)
    {
        var row = Report("event", cost.Name, cost.Own, cost.Aim);
        if (cost.Jobs.Count > 0)
            row["jobsBeside"] = new JsonArray([.. cost.Jobs.Select(job => Report("job", job.JobName!, job, ChurnEvents.Aim))]);
        return row;
    }

    private JsonObject Report(string kind, string name, RequestObservation cost, int aim) => Judge(
        new JsonObject { [kind] = name, ["calls"] = cost.ServiceCalls, ["rowsRead"] = cost.RowsRead },
        cost.ServiceCalls,
        aim);
}
