namespace Dynamics.Loyalty.CustomerService.Domain;

/// <summary>What a case says about the risk that its account leaves: one thing at a time.</summary>
public enum ComplaintSignal
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A complaint waits for its answer.</summary>
    Open,

    /// <summary>A complaint that was answered is back: the answer was none.</summary>
    Reopened,

    /// <summary>A complaint was answered so that it reassures.</summary>
    Recovered,
}
