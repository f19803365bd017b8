namespace Dynamics.Loyalty.EndToEnd.Tests.Hostile;

/// <summary>A host of its own: the rows must not stand in other tests' lists.</summary>
public sealed class HostileFixture : ShellFixture
{
    internal HostileRows Rows { get; private set; } = null!;

    protected override async Task FillAsync()
    {
        await base.FillAsync();
        Rows = await HostileRows.CreateAsync(Host, Api);
    }
}
