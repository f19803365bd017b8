namespace Dynamics.Loyalty.EndToEnd.Tests;

/// <summary>The tests of the panel share a host of their own, so that they run beside those of the app around it.</summary>
[CollectionDefinition(Name)]
public sealed class PanelCollection : ICollectionFixture<ShellFixture>
{
    public const string Name = "Panel";
}
