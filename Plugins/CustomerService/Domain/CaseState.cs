namespace Dynamics.Loyalty.CustomerService.Domain;

/// <summary>Where a case stands.</summary>
public enum CaseState
{
    /// <summary>Being worked on.</summary>
    Active,

    /// <summary>Closed with an answer.</summary>
    Resolved,

    /// <summary>Closed without one.</summary>
    Cancelled,
}
