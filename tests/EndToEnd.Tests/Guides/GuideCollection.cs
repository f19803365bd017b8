namespace Dynamics.Loyalty.EndToEnd.Tests.Guides;

/// <summary>The tests that share the demo of the guides; none of them changes it.</summary>
[CollectionDefinition(Name)]
public sealed class GuideCollection : ICollectionFixture<GuideFixture>
{
    public const string Name = "Guides";
}
