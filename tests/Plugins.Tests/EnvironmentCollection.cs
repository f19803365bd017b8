namespace Dynamics.Loyalty.Plugins.Tests;

/// <summary>The tests share one environment, because an import costs more than a test.</summary>
[CollectionDefinition(nameof(LoyaltyEnvironment))]
public sealed class EnvironmentCollection : ICollectionFixture<LoyaltyEnvironment>;
