using FsCheck.Xunit;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Storage;

public sealed class RowValueTests : IDisposable
{
    private readonly StoreFixture _store = new();

    public void Dispose() => _store.Dispose();

    private object? RoundTrip(string column, object? value) =>
        _store.Find("customer", _store.Add("customer", (column, value)), options: null, column)!.GetAttributeValue<object>(column);

    [Property(MaxTest = 100)]
    public bool Decimal_OfAnySize_ComesBackEqual(decimal value) => Equals(RoundTrip("margin", value), value);

    [Property(MaxTest = 100)]
    public bool Money_OfAnySize_ComesBackEqual(decimal value) => Equals(RoundTrip("revenue", new Money(value)), new Money(value));

    [Property(MaxTest = 100)]
    public bool WholeNumber_OfAnySize_ComesBackEqual(int value) => Equals(RoundTrip("employees", value), value);

    [Property(MaxTest = 100)]
    public bool Double_OfAnySize_ComesBackEqual(double value) => !double.IsFinite(value) || Equals(RoundTrip("ratio", value), value);

    [Property(MaxTest = 100)]
    public bool Instant_OfAnyYear_ComesBackToTheSecondInUtc(DateTime value)
    {
        var utc = DateTime.SpecifyKind(value, DateTimeKind.Utc);
        var back = (DateTime)RoundTrip("createdon", utc)!;
        return back.Kind == DateTimeKind.Utc && back == utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerSecond));
    }

    [Property(MaxTest = 100)]
    public bool Text_OfAnyLetters_ComesBackEqual(FsCheck.UnicodeString value)
    {
        // SQLite ends texts at a zero character, which no client can type, and UTF-8 has no half surrogate pairs.
        var text = new string([.. value.Get.Where(c => c != '\0' && !char.IsSurrogate(c))]);
        return Equals(RoundTrip("notes", text), text.Length == 0 ? null : text);
    }

    [Fact]
    public void Decimal_WithAllDigits_KeepsEveryOne() => Assert.Equal(0.1m + 0.2m, RoundTrip("margin", 0.3m));

    [Fact]
    public void Decimal_AtTheEnds_ComesBackEqual()
    {
        Assert.Equal(decimal.MaxValue, RoundTrip("margin", decimal.MaxValue));
        Assert.Equal(decimal.MinValue, RoundTrip("margin", decimal.MinValue));
        Assert.Equal(0.0000000001m, RoundTrip("margin", 0.0000000001m));
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1753, 1, 1)]
    [InlineData(1969, 12, 31)]
    [InlineData(9999, 12, 31)]
    public void Date_AtTheEnds_ComesBackWithoutTimeAndZone(int year, int month, int day)
    {
        var date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);

        var back = Assert.IsType<DateTime>(RoundTrip("renewalon", date.AddHours(13)));

        Assert.Equal(date, back);
        Assert.Equal(DateTimeKind.Unspecified, back.Kind);
    }

    [Fact]
    public void WallClockTime_WithoutZone_ComesBackAsItStood()
    {
        var time = new DateTime(2026, 3, 29, 2, 30, 0, DateTimeKind.Unspecified);

        Assert.Equal(time, RoundTrip("meetingat", time));
    }

    [Fact]
    public void Lookup_ToRow_ComesBackWithTableAndName()
    {
        var parent = _store.Add("customer", ("name", "Parent"));

        var back = Assert.IsType<EntityReference>(RoundTrip("parentid", new EntityReference("customer", parent)));

        Assert.Equal(("customer", parent, "Parent"), (back.LogicalName, back.Id, back.Name));
    }

    [Theory]
    [InlineData("customer")]
    [InlineData("promise")]
    public void PolymorphicLookup_ToEitherTable_KeepsItsType(string table)
    {
        var target = _store.Add(table, ("name", "Target"));

        var back = Assert.IsType<EntityReference>(RoundTrip("regardingid", new EntityReference(table, target)));

        Assert.Equal((table, target, "Target"), (back.LogicalName, back.Id, back.Name));
    }

    [Theory]
    [InlineData("systemuser")]
    [InlineData("team")]
    public void Owner_UserOrTeam_KeepsItsTypeAndName(string table)
    {
        var owner = _store.Add(table, ("name", "Owner"));

        var back = Assert.IsType<EntityReference>(RoundTrip("ownerid", new EntityReference(table, owner)));

        Assert.Equal((table, owner, "Owner"), (back.LogicalName, back.Id, back.Name));
    }

    [Fact]
    public void Lookup_ToDeletedRow_HasNoName()
    {
        var back = Assert.IsType<EntityReference>(RoundTrip("parentid", new EntityReference("customer", Guid.NewGuid())));

        Assert.Null(back.Name);
    }

    [Fact]
    public void OtherTypes_WithValues_ComeBackEqual()
    {
        var token = Guid.NewGuid();
        Assert.Equal(token, RoundTrip("token", token));
        Assert.Equal(true, RoundTrip("active", true));
        Assert.Equal(false, RoundTrip("active", false));
        Assert.Equal(new OptionSetValue(20), RoundTrip("segment", new OptionSetValue(20)));
        Assert.Equal(long.MaxValue, RoundTrip("views", long.MaxValue));
    }

    [Fact]
    public void EmptyValues_OfEveryKind_AreAbsent()
    {
        var row = _store.Find("customer", _store.Add("customer", ("name", ""), ("employees", null), ("parentid", null)))!;

        Assert.Equivalent(new[] { "customerid", "versionnumber" }, row.Attributes.Keys, strict: true);
    }

    [Theory]
    [InlineData("employees", "12")]
    [InlineData("margin", 1.5)]
    [InlineData("segment", 10)]
    [InlineData("name", 3)]
    [InlineData("createdon", "2026-01-01")]
    [InlineData("parentid", "x")]
    public void Value_OfAnotherType_IsRefusedNamingColumnAndTypesButNotTheValue(string column, object value)
    {
        var fault = StoreFixture.FaultOf(() => _store.Add("customer", (column, value)));

        Assert.Equal(ErrorCode.InvalidArgument, fault.ErrorCode);
        Assert.Contains($"'{column}' of 'customer' takes", fault.Message, StringComparison.Ordinal);
        Assert.Contains(value.GetType().FullName!, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("2026", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lookup_ToAnotherTable_IsRefused()
    {
        var fault = StoreFixture.FaultOf(() => _store.Add("customer", ("parentid", new EntityReference("promise", Guid.NewGuid()))));

        Assert.Equal(ErrorCode.InvalidArgument, fault.ErrorCode);
        Assert.Contains("It takes: customer.", fault.Message, StringComparison.Ordinal);
    }
}
