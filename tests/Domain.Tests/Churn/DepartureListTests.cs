using Dynamics.Loyalty.Churn.Domain;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dynamics.Loyalty.Domain.Tests.Churn;

public sealed class DepartureListTests
{
    private const string Id = "6f9619ff-8b86-d011-b42d-00c04fc964ff";
    private const string Seed = "(20261123,2029)";
    private static readonly DateTime Today = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(Id + ",2026-03-02")]
    [InlineData("  {" + Id + "} ; 2026-03-02\r")]
    [InlineData("\"" + Id + "\",\"2026-03-02\"")]
    [InlineData("\uFEFFaccountid,date\n" + Id + "\t2026-03-02")]
    [InlineData("\n\n" + Id + ",2026-03-02\n\n")]
    public void Parse_OneGoodLine_IsADeparture(string text)
    {
        var list = DepartureList.Parse(text, Today);

        Assert.Empty(list.Faults);
        var departure = Assert.Single(list.Departures);
        Assert.Equal((new Guid(Id), new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc)), (departure.AccountId, departure.On));
        Assert.Equal(DateTimeKind.Utc, departure.On.Kind);
    }

    [Theory]
    [InlineData("Acme,2026-03-01", ChurnFaults.LineId)]
    [InlineData(Id, ChurnFaults.LineCells)]
    [InlineData(Id + ",2026-03-01,again", ChurnFaults.LineCells)]
    [InlineData(Id + ",", ChurnFaults.LineDate)]
    [InlineData(Id + ",01.03.2026", ChurnFaults.LineDate)]
    [InlineData(Id + ",2026-02-29", ChurnFaults.LineDate)]
    [InlineData(Id + ",1899-12-31", ChurnFaults.LineDate)]
    [InlineData(Id + ",2026-03-03", ChurnFaults.LineFuture)]
    public void Parse_BadLine_IsReportedWithItsNumberAndTheRestIsRead(string line, string code)
    {
        var list = DepartureList.Parse("00000000-0000-0000-0000-000000000001,2026-01-01\n" + line + "\n00000000-0000-0000-0000-000000000002,2026-01-02", Today);

        Assert.Equal([new LineFault(2, code)], list.Faults);
        Assert.Equal([1, 3], list.Departures.Select(departure => departure.Line!.Value));
    }

    [Fact]
    public void Parse_AccountTwice_KeepsTheFirst()
    {
        var list = DepartureList.Parse(Id + ",2026-01-01\n" + Id.ToUpperInvariant() + ",2026-01-02", Today);

        Assert.Equal([new LineFault(2, ChurnFaults.LineDuplicate)], list.Faults);
        Assert.Equal(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), Assert.Single(list.Departures).On);
    }

    [Property(Replay = Seed)]
    public Property Parse_AnyText_AccountsForEveryLine() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
    {
        var list = DepartureList.Parse(text ?? string.Empty, Today);
        var lines = (text ?? string.Empty).Split('\n').Count(line => line.Trim().TrimStart('\uFEFF').Length > 0);
        return list.Departures.Count + list.Faults.Count == lines;
    });
}
