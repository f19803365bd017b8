using System.Text.Json.Nodes;

namespace Dynamics.Loyalty.Benchmarks;

/// <summary>One part of the report.</summary>
public abstract class BenchmarkSection
{
    /// <summary>Its name: the property of the report and the argument that picks it.</summary>
    public abstract string Name { get; }

    /// <summary>Whether every count, size and ratio so far was within its budget. Times have none: they depend on the machine.</summary>
    public bool IsWithinBudget { get; private set; } = true;

    /// <summary>Measures.</summary>
    public abstract JsonNode Measure();

    /// <summary>Adds the budget of a count, size or ratio to its row: <c>aim</c> (inclusive) and <c>met</c>.</summary>
    protected JsonObject Judge(JsonObject row, long measured, long aim)
    {
        ArgumentNullException.ThrowIfNull(row);
        row["aim"] = aim;
        row["met"] = measured <= aim;
        IsWithinBudget &= measured <= aim;
        return row;
    }
}
