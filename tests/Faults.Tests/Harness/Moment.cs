namespace Dynamics.Loyalty.Faults.Tests.Harness;

/// <summary>When a failure strikes.</summary>
internal enum Moment
{
    /// <summary>A service call of a plugin is about to run, and does not.</summary>
    BeforeCall,

    /// <summary>A service call of a plugin ran; its answer is lost.</summary>
    AfterCall,

    /// <summary>A transaction is about to be committed, and is not.</summary>
    BeforeCommit,
}
