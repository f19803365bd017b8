using Dynamics.Loyalty.Faults.Tests.Flows;
using Dynamics.Loyalty.Faults.Tests.Harness;

namespace Dynamics.Loyalty.Faults.Tests;

/// <summary>Every flow with every one of its service calls failing, one at a time, in every way.</summary>
public sealed class FlowTests(FaultReport report) : IClassFixture<FaultReport>
{
    private static readonly Dictionary<string, Flow> Flows =
        new[] { AccountFlows.All, PortfolioFlows.All, PromiseFlows.All, ChurnFlows.All, PlayFlows.All }.SelectMany(flows => flows).ToDictionary(flow => flow.Name, StringComparer.Ordinal);

    /// <summary>Their names.</summary>
    public static TheoryData<string> Names => [.. Flows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Flow_WithAnyCallFailing_IsDoneOrNotAndEndsRightWhenRunAgain(string name) => report.Add(new FaultHarness(report.Site).Try(Flows[name]));
}
