namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>How likely the customer is to leave, in steps. Named as the members of the choice.</summary>
public enum RiskStep
{
    /// <summary>Under the first threshold.</summary>
    None,

    /// <summary>To be watched.</summary>
    Watch,

    /// <summary>At risk.</summary>
    AtRisk,

    /// <summary>About to leave.</summary>
    Critical,
}
