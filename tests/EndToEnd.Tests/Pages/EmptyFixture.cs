namespace Dynamics.Loyalty.EndToEnd.Tests.Pages;

/// <summary>The solution as it is after the import, without a row.</summary>
public sealed class EmptyFixture : ShellFixture
{
    protected override Task FillAsync() => Task.CompletedTask;
}
