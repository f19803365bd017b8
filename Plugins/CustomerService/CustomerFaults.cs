namespace Dynamics.Loyalty.Plugins.CustomerService;

/// <summary>Codes of the refusals of this area.</summary>
internal static class CustomerFaults
{
    /// <summary>The case of a promise belongs to another account.</summary>
    public const string CaseOfAnotherAccount = "LOY-PROMISE-CASE-ACCOUNT";

    /// <summary>The customer of a case is no account and belongs to none.</summary>
    public const string CaseWithoutAccount = "LOY-PROMISE-CASE-NO-ACCOUNT";
}
