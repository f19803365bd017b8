using LocalDataverse.Engine;

namespace Dynamics.Loyalty.Plugins.Tests.CustomerService;

/// <summary>A local Dataverse with the platform's cases, the core and its add-on for them.</summary>
public sealed class CaseEnvironment : IDisposable
{
    /// <summary>Imports the four zips.</summary>
    public CaseEnvironment() => Loyalty.Install(
        "LocalBase_managed.zip", "LocalCustomerService_managed.zip", "DynamicsLoyalty_managed.zip", "DynamicsLoyaltyCustomerService_managed.zip");

    /// <summary>The environment.</summary>
    public LoyaltyEnvironment Loyalty { get; } = LoyaltyEnvironment.Open(new LocalEnvironmentOptions());

    /// <inheritdoc/>
    public void Dispose() => Loyalty.Dispose();
}
