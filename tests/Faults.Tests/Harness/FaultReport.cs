using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace Dynamics.Loyalty.Faults.Tests.Harness;

/// <summary>The site that all flows share, and the table of what was tried, printed at the end and kept beside the test reports.</summary>
public sealed class FaultReport : IDisposable
{
    private static readonly string[] Kinds = [.. Failure.All.Select(failure => failure.Kind).Distinct(StringComparer.Ordinal)];

    private readonly ConcurrentQueue<FlowReport> _flows = new();

    /// <summary>The site.</summary>
    public Site Site { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        Site.Dispose();
        var table = string.Join(System.Environment.NewLine, Lines());
        Console.WriteLine(table);
        var folder = Directory.CreateDirectory(typeof(FaultReport).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => string.Equals(attribute.Key, "TestReports", StringComparison.Ordinal)).Value!);
        File.WriteAllText(Path.Combine(folder.FullName, "faults.md"), table + System.Environment.NewLine);
    }

    internal void Add(FlowReport flow) => _flows.Enqueue(flow);

    private IEnumerable<string> Lines()
    {
        yield return "| flow | service calls | transactions | " + string.Join(" | ", Kinds) + " | all |";
        yield return "|---|" + string.Concat(Enumerable.Repeat("---:|", Kinds.Length + 3));
        foreach (var flow in _flows.OrderBy(flow => flow.Flow, StringComparer.Ordinal))
            yield return Line(flow.Flow, [flow.Calls, flow.Transactions, .. Counts(flow), Counts(flow).Sum()]);
        var all = Kinds.Select(kind => _flows.Sum(flow => flow.Tried[kind])).ToList();
        yield return Line($"{_flows.Count} flows", [_flows.Sum(flow => flow.Calls), _flows.Sum(flow => flow.Transactions), .. all, all.Sum()]);
    }

    private static IEnumerable<int> Counts(FlowReport flow) => Kinds.Select(kind => flow.Tried[kind]);

    private static string Line(string name, IEnumerable<int> numbers) =>
        "| " + string.Join(" | ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)).Prepend(name)) + " |";
}
