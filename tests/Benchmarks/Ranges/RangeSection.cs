using System.Text.Json.Nodes;
using Dynamics.Loyalty.Benchmarks.Loyalty;
using LocalDataverse.Engine.Storage.Sql;

namespace Dynamics.Loyalty.Benchmarks.Ranges;

/// <summary>The periodic evaluation over 10,000 and over 100,000 accounts: a first round that changes all, and one a day later.</summary>
internal sealed class RangeSection : BenchmarkSection
{
    private const int Small = 10_000;
    private const int Large = 100_000;
    private const long ReadsAim = 12;
    private const double RatioAim = 11;
    private const double LiveAim = 1.5;

    /// <inheritdoc/>
    public override string Name => "range";

    /// <inheritdoc/>
    public override JsonNode Measure()
    {
        var small = MeasureSize(Small);
        var large = MeasureSize(Large);
        return new JsonObject
        {
            ["what"] = "loy_EvaluateRange until More is false, on the managed zip; a first round that changes every account, and a second one a day later",
            ["unit"] = "service calls of plugins; processor seconds; bytes",
            ["rounds"] = new JsonArray([Report("first", small[0]), Report("second", small[1]), Report("first", large[0]), Report("second", large[1])]),
            ["ratios"] = new JsonArray([Compare("first", small[0], large[0]), Compare("second", small[1], large[1])]),
        };
    }

    private static Round[] MeasureSize(int accounts)
    {
        var folder = Directory.CreateTempSubdirectory("loyalty-ranges-");
        try
        {
            var counter = new CallCounter();
            var file = Path.Combine(folder.FullName, "rows.db");
            using var site = new LoyaltySite(file, counter);
            using (var connection = new StoreConnection(file, isTemporary: false))
                new CustomerBase(site, connection, accounts).Fill();
            var first = Round.Run(site, counter);
            site.Freeze(LoyaltySite.Now.AddDays(1));
            return [first, Round.Run(site, counter)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private JsonObject Report(string name, Round round)
    {
        var row = new JsonObject
        {
            ["round"] = name,
            ["accounts"] = round.Accounts,
            ["changed"] = round.Changed,
            ["calls"] = round.Calls,
            ["accountWrites"] = round.AccountWrites,
            ["otherWrites"] = round.OtherWrites,
            ["processorSeconds"] = Math.Round(round.Processor.TotalSeconds, 2),
            ["allocatedBytesPerAccount"] = round.AllocatedBytes / round.Accounts,
            ["liveBytes"] = round.LiveBytes,
            ["readsPer1000Accounts"] = round.ReadsPerThousand,
        };
        return Judge(row, round.ReadsPerThousand, ReadsAim);
    }

    private JsonObject Compare(string name, Round small, Round large)
    {
        var calls = (large.Reads + large.AccountWrites + large.OtherWrites) / (double)(small.Reads + small.AccountWrites + small.OtherWrites);
        var processor = large.Processor / small.Processor;
        var live = large.LiveBytes / (double)small.LiveBytes;
        var row = new JsonObject
        {
            ["round"] = name,
            ["processor100kOver10k"] = Math.Round(processor, 2),
            ["processorAim"] = RatioAim,
            ["processorMet"] = processor <= RatioAim,
            ["liveBytes100kOver10k"] = Math.Round(live, 2),
            ["liveAim"] = LiveAim,
            ["liveMet"] = live <= LiveAim,
            ["calls100kOver10k"] = Math.Round(calls, 2),
        };
        return Judge(row, (long)Math.Ceiling(calls), (long)RatioAim);
    }
}
