using System.Diagnostics;
using System.Globalization;
using Dynamics.Loyalty.Benchmarks.Loyalty;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Benchmarks.Ranges;

/// <summary>What one round of the periodic evaluation cost.</summary>
internal sealed record Round(int Accounts, int Changed, int Calls, long Reads, long AccountWrites, long OtherWrites, TimeSpan Processor, long AllocatedBytes, long LiveBytes)
{
    private const int MostCalls = 10_000;

    /// <summary>Reads for each 1,000 accounts, rounded up.</summary>
    public long ReadsPerThousand => (long)Math.Ceiling(Reads * 1000.0 / Accounts);

    /// <summary>Runs one, as a starter does: it calls until there is no more to do.</summary>
    public static Round Run(LoyaltySite site, CallCounter counter)
    {
        counter.Reset();
        var (calls, evaluated, changed, live, more) = (0, 0, 0, 0L, true);
        var allocated = GC.GetTotalAllocatedBytes();
        var started = Process.GetCurrentProcess().TotalProcessorTime;
        var measuring = TimeSpan.Zero;
        while (more && calls < MostCalls)
        {
            var response = site.Service.Execute(new OrganizationRequest(EvaluateRangeApi.Name));
            more = (bool)response[EvaluateRangeApi.Response.More];
            evaluated += Convert.ToInt32(response[EvaluateRangeApi.Response.Evaluated], CultureInfo.InvariantCulture);
            changed += Convert.ToInt32(response[EvaluateRangeApi.Response.Changed], CultureInfo.InvariantCulture);
            calls++;
            if (IsSample(calls))
            {
                var before = Process.GetCurrentProcess().TotalProcessorTime;
                live = Math.Max(live, GC.GetTotalMemory(forceFullCollection: true));
                measuring += Process.GetCurrentProcess().TotalProcessorTime - before;
            }
        }

        var processor = Process.GetCurrentProcess().TotalProcessorTime - started - measuring;
        return new Round(evaluated, changed, calls, counter.Reads, counter.AccountWrites, counter.OtherWrites, processor, GC.GetTotalAllocatedBytes() - allocated, live);
    }

    // Each full collection costs; a few are enough to see memory grow.
    private static bool IsSample(int call) => call is 1 or 5 or 20 or 45;
}
