using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Interception;

namespace Dynamics.Loyalty.Faults.Tests.Harness;

/// <summary>One way in which a flow goes wrong through no fault of its own.</summary>
/// <param name="Kind">Heading under which the report counts it.</param>
/// <param name="Where">At which points it strikes.</param>
/// <param name="Make">What the plugin gets instead of its answer.</param>
internal sealed record Failure(string Kind, Moment Where, Func<Exception> Make)
{
    /// <summary>SQL Server's time ran out, as the platform reports it: -2147204783.</summary>
    private const int SqlTimeout = unchecked((int)0x80044151);

    /// <summary>Every way.</summary>
    public static IReadOnlyList<Failure> All { get; } =
    [
        new("fault", Moment.BeforeCall, ServiceFailure.Fault),
        new("timeout", Moment.BeforeCall, () => Fault.Of(SqlTimeout, "SQL timeout expired.")),
        new("timeout", Moment.AfterCall, ServiceFailure.Timeout),
        new("killed host", Moment.BeforeCall, ServiceFailure.HostKilled),
        new("killed host", Moment.BeforeCommit, ServiceFailure.HostKilled),
    ];

    /// <summary>Whether the process is gone afterwards.</summary>
    public bool EndsTheProcess => Make() is HostKilledException;

    /// <inheritdoc/>
    public override string ToString() => Kind + " " + Where;
}
