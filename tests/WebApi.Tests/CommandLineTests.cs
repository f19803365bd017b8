using System.Net;
using System.Net.Sockets;
using LocalDataverse.Host;
using LocalDataverse.Host.CommandLine;
using Spectre.Console;

namespace LocalDataverse.WebApi.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Options_None_GiveTheDefaults()
    {
        var options = await ParseAsync();

        Assert.Equal("http://localhost:5480", options!.Urls);
        Assert.EndsWith("local-dataverse.db", options.Database, StringComparison.Ordinal);
        Assert.True(options.IsDemo);
        Assert.Equal(TimeSpan.FromHours(1), options.Clock);
        Assert.Null(options.Now);
        Assert.Empty(options.Solutions);
        Assert.Empty(options.Uninstall);
    }

    [Fact]
    public async Task Options_All_AreRead()
    {
        var options = await ParseAsync("--urls", "http://127.0.0.1:9", "--database", ":memory:", "--no-demo", "--solution", "a.zip", "b.zip");

        Assert.Equal(("http://127.0.0.1:9", ":memory:", false), (options!.Urls, options.Database, options.IsDemo));
        Assert.Equal(["a.zip", "b.zip"], options.Solutions);
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("1", 1)]
    [InlineData("1440", 1440)]
    public async Task Clock_InMinutes_IsRead(string text, int? minutes)
    {
        var options = await ParseAsync("--clock", text);

        Assert.Equal(minutes is { } known ? TimeSpan.FromMinutes(known) : null, options!.Clock);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1441")]
    [InlineData("hourly")]
    public async Task Clock_OutsideItsBounds_IsRefused(string text)
    {
        var (exit, shown, options) = await RunAsync("--clock", text);

        Assert.Equal(1, exit);
        Assert.Null(options);
        Assert.Contains("--clock", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-24T15:00Z", 15)]
    [InlineData("2026-11-24T15:00", 15)]
    [InlineData("2026-11-24T15:00+01:00", 14)]
    public async Task Now_AsInstant_IsReadAsUtc(string text, int hour)
    {
        var options = await ParseAsync("--now", text);

        Assert.Equal((new DateTime(2026, 11, 24, hour, 0, 0, DateTimeKind.Utc), DateTimeKind.Utc), (options!.Now, options.Now!.Value.Kind));
    }

    [Fact]
    public async Task Now_NoInstant_IsRefused()
    {
        var (exit, shown, options) = await RunAsync("--now", "tomorrow");

        Assert.Equal((1, null), (exit, options));
        Assert.Contains("'tomorrow'", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Option_Unknown_IsRefusedWithHelp()
    {
        var (exit, text, options) = await RunAsync("--demo-rows");

        Assert.Equal(1, exit);
        Assert.Null(options);
        Assert.Contains("--demo-rows", text, StringComparison.Ordinal);
        Assert.Contains("--no-demo", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://192.168.1.5:80")]
    [InlineData("http://*:5480")]
    [InlineData("ftp://localhost")]
    [InlineData("localhost")]
    public async Task Urls_NotOfThisMachine_AreRefused(string urls)
    {
        await using var environment = Server.OpenEnvironment();

        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => LocalServer.StartAsync(environment, urls, ".", TestContext.Current.CancellationToken));

        Assert.Contains(urls, refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<HostOptions?> ParseAsync(params string[] arguments) => (await RunAsync(arguments)).Options;

    private static async Task<(int Exit, string Text, HostOptions? Options)> RunAsync(params string[] arguments)
    {
        HostOptions? options = null;
        var command = HostCommand.Create((given, _) =>
        {
            options = given;
            return Task.FromResult(0);
        });
        using var text = new StringWriter();
        var configuration = new System.CommandLine.InvocationConfiguration { Output = text, Error = text };
        var exit = await command.Parse(arguments).InvokeAsync(configuration, TestContext.Current.CancellationToken);
        return (exit, text.ToString(), options);
    }

    [Fact]
    public async Task Uninstall_OfWhatIsNotThere_IsRefusedAndEnds()
    {
        var options = await ParseAsync("--database", ":memory:", "--uninstall", "DynamicsLoyalty");
        using var output = new StringWriter();

        var exit = await new HostRun(options!, Plain(output)).RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, exit);
        Assert.Contains("'DynamicsLoyalty' is not installed. No solution is", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uninstall_OfAddOnAndCore_TellsWhatIsLeft()
    {
        var folder = Directory.CreateTempSubdirectory("loyalty-uninstall");
        try
        {
            var database = Path.Combine(folder.FullName, "kept.db");
            await using (Server.OpenEnvironment(database))
            {
                // Installs all of them into the file.
            }

            var options = await ParseAsync("--database", database, "--uninstall", "DynamicsLoyaltyCustomerService", "DynamicsLoyalty");
            using var output = new StringWriter();

            var exit = await new HostRun(options!, Plain(output)).RunAsync(TestContext.Current.CancellationToken);

            Assert.Equal(0, exit);
            Assert.Contains("Uninstalled DynamicsLoyalty 1.0.0.0", output.ToString(), StringComparison.Ordinal);
            Assert.EndsWith("LocalCustomerService 1.0.0.0", output.ToString().Trim(), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IAnsiConsole Plain(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 200;
        return console;
    }

    [Fact]
    public async Task Address_AlreadyTaken_IsRefusedWithWhatToDo()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        using var output = new StringWriter();

        var exit = await new HostRun(new HostOptions(url, ":memory:", IsDemo: false, Clock: null, Now: null, []), Plain(output)).RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, exit);
        Assert.Contains("--urls", output.ToString(), StringComparison.Ordinal);
    }
}
