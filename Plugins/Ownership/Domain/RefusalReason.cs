namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>Why an officer is not eligible.</summary>
public enum RefusalReason
{
    /// <summary>The profile takes no accounts.</summary>
    Inactive,

    /// <summary>The user cannot sign in.</summary>
    UserDisabled,

    /// <summary>An absence covers the moment.</summary>
    Absent,

    /// <summary>Load and account together exceed the capacity.</summary>
    OverCapacity,

    /// <summary>The officer hands the portfolio over.</summary>
    Leaving,
}
