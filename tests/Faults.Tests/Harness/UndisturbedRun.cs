using System.Globalization;
using Dynamics.Loyalty.Faults.Tests.Store;
using Dynamics.Loyalty.Plugins.Tests;

namespace Dynamics.Loyalty.Faults.Tests.Harness;

/// <summary>What a flow does when nothing goes wrong: every state of the store that others can see, and the last.</summary>
internal sealed class UndisturbedRun
{
    private readonly Site _site;
    private readonly bool _isQueue;
    private readonly HashSet<string> _known;
    private readonly HashSet<string> _now;
    private readonly List<StoreState> _states = [];

    /// <summary>Runs a flow from the kept state of a site.</summary>
    public UndisturbedRun(Site site, Flow flow, Action<LoyaltyEnvironment> run)
    {
        (_site, _isQueue) = (site, flow.IsQueue);
        site.Restore();
        var before = site.Dump();
        _known = before.Rows.Concat(before.Jobs).Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        _now = new[] { site.Environment.Now, site.Environment.Now + flow.Wait }
            .Select(now => new DateTimeOffset(now).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
        site.Plan.Watch(See);
        run(site.Environment);
        Calls = site.Plan.Calls;
        site.Plan.Watch();
        See();
        site.Environment.RunJobs();
        End = Rows();
    }

    /// <summary>Service calls that plugins made.</summary>
    public int Calls { get; }

    /// <summary>The state before the flow, that after each transaction which changed something, and so that after the flow.</summary>
    public IReadOnlyList<StoreState> States => _states;

    /// <summary>The rows once the asynchronous follow-ups ran too.</summary>
    public StoreState End { get; }

    /// <summary>What the store holds now. A queue's own jobs do not count: whether one waits, runs or ran is no result of it.</summary>
    public StoreState Now()
    {
        if (_isQueue)
            return Rows();
        var dump = _site.Dump();
        return Describe([.. dump.Rows, .. dump.Jobs]);
    }

    /// <summary>What the store holds now, jobs excepted.</summary>
    public StoreState Rows() => Describe(_site.Dump().Rows);

    private StoreState Describe(IReadOnlyList<StoredRow> rows) => StoreState.Of(rows, _known, _now);

    private void See()
    {
        var now = Now();
        if (_states.Count == 0 || !_states[^1].Equals(now))
            _states.Add(now);
    }
}
