using Dynamics.Loyalty.Plugins.Tests;

namespace Dynamics.Loyalty.Faults.Tests.Harness;

/// <summary>Something that the product does from beginning to end.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Prepare">Puts the rows on stage from which it starts, and returns what it does. That may be done again.</param>
internal sealed record Flow(string Name, Func<LoyaltyEnvironment, Action<LoyaltyEnvironment>> Prepare)
{
    /// <summary>Whether the flow is the asynchronous steps that its preparation left in the queue.</summary>
    public bool IsQueue { get; init; }

    /// <summary>
    /// How long whoever runs the flow again waits: as long as the flow takes a run for alive that does not answer.
    /// </summary>
    public TimeSpan Wait { get; init; }

    /// <summary>Says what is only half done in a state between two transactions of the flow; null when nothing is.</summary>
    public Func<LoyaltyEnvironment, string?>? HalfDone { get; init; }

    /// <summary>The asynchronous steps that a flow leaves behind, as a flow of their own.</summary>
    public Flow FollowUps() => new(Name + ": asynchronous follow-ups", environment =>
    {
        var run = Prepare(environment);
        environment.RunJobs();
        run(environment);
        return again => again.RunJobs();
    })
    {
        IsQueue = true,
    };
}
