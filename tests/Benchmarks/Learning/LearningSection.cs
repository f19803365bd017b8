using System.Diagnostics;
using System.Text.Json.Nodes;
using Dynamics.Loyalty.Benchmarks.Loyalty;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Benchmarks.Learning;

/// <summary>What learning a margin reads, with ten thousand, a hundred thousand and a million past promises.</summary>
internal sealed class LearningSection : BenchmarkSection
{
    private const int RowsOfAScope = 200;
    private const int Scopes = 4;
    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000];

    /// <inheritdoc/>
    public override string Name => "learning";

    /// <inheritdoc/>
    public override JsonNode Measure()
    {
        var folder = Directory.CreateTempSubdirectory("loyalty-benchmark-");
        try
        {
            return Measure(Path.Combine(folder.FullName, "learning.db"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private JsonObject Measure(string database)
    {
        using var site = new LoyaltySite(database);
        var rows = new LoyaltyRows(site);
        var promises = new PromiseRows(site, rows);
        var known = promises.Policy(MarginMode.Learned, Department.FieldTechnicians);
        var unknown = promises.Policy(MarginMode.Learned, Department.FieldTechnicians);
        var plain = promises.Policy(MarginMode.Fixed, Department.FieldTechnicians);
        var pattern = promises.Promise(known, rows.Account(), (Promise.Fields.RequestedOn, LoyaltySite.Now.AddHours(-2)));
        promises.Deliver(pattern, LoyaltySite.Now.AddHours(-1));
        using var past = new PastPromises(database, site.Table(Promise.EntityLogicalName), pattern);
        return new JsonObject
        {
            ["what"] = "a quote under a policy with a learned margin; past promises of one policy, filled past the pipeline",
            ["unit"] = "rows that the queries for the margin return, beyond those of a quote with a fixed margin",
            ["sizes"] = new JsonArray([.. Sizes.Select(size =>
            {
                past.FillTo(size);
                var overhead = Cost(site, promises, plain, null).RowsRead;
                return new JsonObject
                {
                    ["promises"] = size,
                    ["narrowestScope"] = Report(site, promises, known, "kind+segment+site", overhead, RowsOfAScope),
                    ["widestScope"] = Report(site, promises, unknown, "department", overhead, Scopes * RowsOfAScope),
                };
            })]),
        };
    }

    private JsonObject Report(LoyaltySite site, PromiseRows promises, Guid policy, string scope, int overhead, int aim)
    {
        var start = Stopwatch.GetTimestamp();
        var cost = Cost(site, promises, policy, scope);
        var row = new JsonObject
        {
            ["calls"] = cost.ServiceCalls,
            ["rows"] = cost.RowsRead - overhead,
            ["milliseconds"] = Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 1),
        };
        return Judge(row, cost.RowsRead - overhead, aim);
    }

    private static LocalDataverse.Engine.Pipeline.RequestObservation Cost(LoyaltySite site, PromiseRows promises, Guid policy, string? scope)
    {
        var explanation = string.Empty;
        var cost = site.CostsOf(() => explanation = (string)promises.Contributor.Execute(
            new OrganizationRequest(QuotePromiseApi.Name) { [QuotePromiseApi.Request.PolicyId] = policy })[QuotePromiseApi.Response.Explanation])[0];
        var expected = "\"scope\":" + (scope is null ? "null" : "\"" + scope + "\"");
        return explanation.Contains(expected, StringComparison.Ordinal)
            ? cost
            : throw new InvalidOperationException("The margin was not learned from " + scope + ": " + explanation);
    }
}
