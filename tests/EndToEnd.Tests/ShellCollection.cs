namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>These tests share one host with one clock, so they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ShellCollection : ICollectionFixture<ShellFixture>
{
    public const string Name = "Shell";
}
