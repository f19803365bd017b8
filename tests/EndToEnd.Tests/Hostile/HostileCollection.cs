namespace Dynamics.Loyalty.EndToEnd.Tests.Hostile;

/// <summary>The tests that need rows of every kind with the longest names.</summary>
[CollectionDefinition(Name)]
public sealed class HostileCollection : ICollectionFixture<HostileFixture>
{
    public const string Name = "Hostile";
}
