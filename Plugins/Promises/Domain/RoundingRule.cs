namespace Dynamics.Loyalty.Promises.Domain;

/// <summary>To which moment a customer date is moved; never to an earlier one.</summary>
public enum RoundingRule
{
    /// <summary>It stays.</summary>
    None,

    /// <summary>End of the open interval it falls in.</summary>
    EndOfHalfDay,

    /// <summary>End of the last open interval of its local date.</summary>
    EndOfWorkingDay,
}
