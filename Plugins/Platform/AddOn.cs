namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Unique names of the solutions that stand on this one and ship steps of this assembly.</summary>
public static class AddOn
{
    /// <summary>Complaints and promises on cases; needs the platform's Customer Service app.</summary>
    public const string CustomerService = "DynamicsLoyaltyCustomerService";
}
