using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Tests.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Queries;

public sealed class FormattedValueTests : IDisposable
{
    private static readonly TimeZoneInfo Zurich = TimeZoneInfo.FindSystemTimeZoneById("Europe/Zurich");
    private readonly StoreFixture _store = new();
    private readonly Guid _row;

    public FormattedValueTests()
    {
        var francs = _store.Add("transactioncurrency", ("name", "Franc"), ("currencysymbol", "CHF"));
        _row = _store.Add(
            "customer",
            ("name", "Acme"), ("employees", 1234), ("margin", 1234.5m), ("ratio", 0.5), ("revenue", new Money(1234567.891m)), ("active", true),
            ("transactioncurrencyid", new EntityReference("transactioncurrency", francs)),
            ("segment", new OptionSetValue(10)), ("createdon", new DateTime(2026, 7, 1, 22, 5, 0, DateTimeKind.Utc)),
            ("renewalon", new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc)), ("meetingat", new DateTime(2026, 7, 1, 9, 0, 0, DateTimeKind.Unspecified)));
    }

    public void Dispose() => _store.Dispose();

    private FormattedValueCollection Formatted(int language, TimeZoneInfo? zone = null) => _store.Find(
        "customer", _row, new ReadOptions(new Scopes(), language, zone ?? TimeZoneInfo.Utc) { UtcNow = StoreFixture.Noon })!.FormattedValues;

    [Theory]
    [InlineData("employees", "1,234")]
    [InlineData("margin", "1,234.500")]
    [InlineData("ratio", "0.50")]
    [InlineData("revenue", "CHF1,234,567.89")]
    [InlineData("active", "Yes")]
    [InlineData("segment", "Key account")]
    [InlineData("createdon", "7/2/2026 12:05 AM")]
    [InlineData("renewalon", "7/1/2026")]
    [InlineData("meetingat", "7/1/2026 9:00 AM")]
    [InlineData("transactioncurrencyid", "Franc")]
    public void Value_InEnglish_IsWrittenInTheUsersZone(string column, string expected) => Assert.Equal(expected, Formatted(1033, Zurich)[column]);

    [Theory]
    [InlineData("employees", "1\u00A0234")]
    [InlineData("margin", "1\u00A0234,500")]
    [InlineData("revenue", "1\u00A0234\u00A0567,89\u00A0CHF")]
    [InlineData("active", "Oui")]
    [InlineData("segment", "Grand compte")]
    [InlineData("createdon", "02/07/2026 00:05")]
    [InlineData("renewalon", "01/07/2026")]
    public void Value_InFrench_IsWrittenInTheUsersZone(string column, string expected) => Assert.Equal(expected, Formatted(1036, Zurich)[column]);

    [Fact]
    public void TextsAndIds_HaveNoFormattedValue()
    {
        Assert.False(Formatted(1033).ContainsKey("name"));
        Assert.False(Formatted(1033).ContainsKey("customerid"));
    }

    [Fact]
    public void Choice_WithoutItsOption_HasNoFormattedValue()
    {
        var row = _store.Find("customer", _store.Add("customer", ("segment", new OptionSetValue(99))))!;

        Assert.Equal(new OptionSetValue(99), row["segment"]);
        Assert.False(row.FormattedValues.ContainsKey("segment"));
    }
}
