namespace Dynamics.Loyalty.EndToEnd.Tests.Hostile;

/// <summary>A host of its own: the rows must not stand in other tests' lists.</summary>
public sealed class HostileFixture : IAsyncLifetime
{
    internal ShellFixture Shell { get; } = new();

    internal HostileRows Rows { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Shell.InitializeAsync();
        Rows = await HostileRows.CreateAsync(Shell.Host, Shell.Api);
    }

    public ValueTask DisposeAsync() => Shell.DisposeAsync();
}
