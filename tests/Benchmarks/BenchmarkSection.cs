using System.Text.Json.Nodes;

namespace Dynamics.Loyalty.Benchmarks;

/// <summary>One part of the report.</summary>
public abstract class BenchmarkSection
{
    /// <summary>Its name: the property of the report and the argument that picks it.</summary>
    public abstract string Name { get; }

    /// <summary>Measures.</summary>
    public abstract JsonNode Measure();
}
