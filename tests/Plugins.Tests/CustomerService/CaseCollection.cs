namespace Dynamics.Loyalty.Plugins.Tests.CustomerService;

/// <summary>The tests on cases share one environment.</summary>
[CollectionDefinition(nameof(CaseEnvironment))]
public sealed class CaseCollection : ICollectionFixture<CaseEnvironment>;
