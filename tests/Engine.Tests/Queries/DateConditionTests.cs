using System.Globalization;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Tests.Model;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Queries;

public sealed class DateConditionTests : IDisposable
{
    // Zurich is an hour before UTC here: the user's Monday 2 March starts on Sunday at 23:00 UTC.
    private static readonly ReadOptions Zurich = StoreFixture.Options with { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Zurich") };
    private readonly StoreFixture _store = new();

    public void Dispose() => _store.Dispose();

    private bool Holds(string column, string instant, ConditionOperator condition, params object[] values)
    {
        var at = DateTime.Parse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        var name = instant + condition;
        _store.Add("customer", ("name", name), (column, at));
        return _store.Names(Zurich, column, condition, values).Contains(name, StringComparer.Ordinal);
    }

    // Bounds of each operator seen from Monday 2 March 2026, 12:00 UTC: the first and last second inside.
    [Theory]
    [InlineData(ConditionOperator.Yesterday, null, "2026-02-28T23:00:00Z", "2026-03-01T22:59:59Z")]
    [InlineData(ConditionOperator.Today, null, "2026-03-01T23:00:00Z", "2026-03-02T22:59:59Z")]
    [InlineData(ConditionOperator.Tomorrow, null, "2026-03-02T23:00:00Z", "2026-03-03T22:59:59Z")]
    [InlineData(ConditionOperator.Last7Days, null, "2026-02-22T23:00:00Z", "2026-03-02T12:00:00Z")]
    [InlineData(ConditionOperator.Next7Days, null, "2026-03-02T12:00:00Z", "2026-03-09T22:59:59Z")]
    [InlineData(ConditionOperator.LastWeek, null, "2026-02-21T23:00:00Z", "2026-02-28T22:59:59Z")]
    [InlineData(ConditionOperator.ThisWeek, null, "2026-02-28T23:00:00Z", "2026-03-07T22:59:59Z")]
    [InlineData(ConditionOperator.NextWeek, null, "2026-03-07T23:00:00Z", "2026-03-14T22:59:59Z")]
    [InlineData(ConditionOperator.LastMonth, null, "2026-01-31T23:00:00Z", "2026-02-28T22:59:59Z")]
    [InlineData(ConditionOperator.ThisMonth, null, "2026-02-28T23:00:00Z", "2026-03-31T21:59:59Z")]
    [InlineData(ConditionOperator.NextMonth, null, "2026-03-31T22:00:00Z", "2026-04-30T21:59:59Z")]
    [InlineData(ConditionOperator.LastYear, null, "2024-12-31T23:00:00Z", "2025-12-31T22:59:59Z")]
    [InlineData(ConditionOperator.ThisYear, null, "2025-12-31T23:00:00Z", "2026-12-31T22:59:59Z")]
    [InlineData(ConditionOperator.NextYear, null, "2026-12-31T23:00:00Z", "2027-12-31T22:59:59Z")]
    [InlineData(ConditionOperator.LastXHours, 2, "2026-03-02T10:00:00Z", "2026-03-02T12:00:00Z")]
    [InlineData(ConditionOperator.NextXHours, 2, "2026-03-02T12:00:00Z", "2026-03-02T14:00:00Z")]
    [InlineData(ConditionOperator.LastXDays, 2, "2026-02-27T23:00:00Z", "2026-03-02T12:00:00Z")]
    [InlineData(ConditionOperator.NextXDays, 2, "2026-03-02T12:00:00Z", "2026-03-04T22:59:59Z")]
    [InlineData(ConditionOperator.LastXWeeks, 1, "2026-02-22T23:00:00Z", "2026-03-02T12:00:00Z")]
    [InlineData(ConditionOperator.NextXWeeks, 1, "2026-03-02T12:00:00Z", "2026-03-09T22:59:59Z")]
    [InlineData(ConditionOperator.LastXMonths, 1, "2026-02-01T23:00:00Z", "2026-03-02T12:00:00Z")]
    [InlineData(ConditionOperator.NextXMonths, 1, "2026-03-02T12:00:00Z", "2026-04-02T21:59:59Z")]
    [InlineData(ConditionOperator.LastXYears, 1, "2025-03-01T23:00:00Z", "2026-03-02T12:00:00Z")]
    [InlineData(ConditionOperator.NextXYears, 1, "2026-03-02T12:00:00Z", "2027-03-02T22:59:59Z")]
    [InlineData(ConditionOperator.On, "2026-03-02", "2026-03-01T23:00:00Z", "2026-03-02T22:59:59Z")]
    public void Span_AtBothEnds_IsInsideAndASecondBeyondIsOutside(ConditionOperator condition, object? value, string first, string last)
    {
        object[] values = value is null ? [] : [value];
        Assert.True(Holds("createdon", first, condition, values));
        Assert.True(Holds("createdon", last, condition, values));
        Assert.False(Holds("createdon", Shift(first, -1), condition, values));
        Assert.False(Holds("createdon", Shift(last, 1), condition, values));
    }

    [Theory]
    [InlineData(ConditionOperator.OlderThanXMinutes, 5, "2026-03-02T11:55:00Z")]
    [InlineData(ConditionOperator.OlderThanXHours, 5, "2026-03-02T07:00:00Z")]
    [InlineData(ConditionOperator.OlderThanXDays, 5, "2026-02-24T23:00:00Z")]
    [InlineData(ConditionOperator.OlderThanXWeeks, 1, "2026-02-22T23:00:00Z")]
    [InlineData(ConditionOperator.OlderThanXMonths, 1, "2026-02-01T23:00:00Z")]
    [InlineData(ConditionOperator.OlderThanXYears, 1, "2025-03-01T23:00:00Z")]
    public void OlderThan_AtItsBound_IsOutsideAndASecondBeforeIsInside(ConditionOperator condition, int count, string bound)
    {
        Assert.False(Holds("createdon", bound, condition, count));
        Assert.True(Holds("createdon", Shift(bound, -1), condition, count));
    }

    [Fact]
    public void OnOrBeforeAndAfter_TakeTheWholeDayOfTheUser()
    {
        Assert.True(Holds("createdon", "2026-03-02T22:59:59Z", ConditionOperator.OnOrBefore, "2026-03-02"));
        Assert.False(Holds("createdon", "2026-03-02T23:00:00Z", ConditionOperator.OnOrBefore, "2026-03-02"));
        Assert.True(Holds("createdon", "2026-03-01T23:00:00Z", ConditionOperator.OnOrAfter, "2026-03-02"));
        Assert.False(Holds("createdon", "2026-03-01T22:59:59Z", ConditionOperator.OnOrAfter, "2026-03-02"));
        Assert.False(Holds("createdon", "2026-03-02T12:00:01Z", ConditionOperator.NotOn, "2026-03-02"));
        Assert.True(Holds("createdon", "2026-03-02T23:30:00Z", ConditionOperator.NotOn, "2026-03-02"));
    }

    [Fact]
    public void DateOnlyColumn_IsComparedByTheUsersDay()
    {
        Assert.True(Holds("renewalon", "2026-03-02", ConditionOperator.Today));
        Assert.False(Holds("renewalon", "2026-03-01", ConditionOperator.Today));
        Assert.True(Holds("renewalon", "2026-03-02", ConditionOperator.NextXDays, 1));
        Assert.True(Holds("renewalon", "2026-03-03", ConditionOperator.NextXDays, 1));
        Assert.False(Holds("renewalon", "2026-03-04", ConditionOperator.NextXDays, 1));
        Assert.True(Holds("renewalon", "2026-03-02", ConditionOperator.Equal, new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Unspecified)));
        Assert.True(Holds("renewalon", "2026-03-05", ConditionOperator.On, "2026-03-05"));
    }

    [Fact]
    public void WallClockColumn_IsComparedByTheUsersClock()
    {
        Assert.True(Holds("meetingat", "2026-03-02T13:00:00Z", ConditionOperator.LastXHours, 1));
        Assert.False(Holds("meetingat", "2026-03-02T13:00:01Z", ConditionOperator.LastXHours, 1));
    }

    [Fact]
    public void Comparison_WithInstant_IsExactAndWithoutZoneMeansTheUsersClock()
    {
        var utc = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

        Assert.True(Holds("createdon", "2026-03-02T09:00:00Z", ConditionOperator.Equal, utc));
        Assert.True(Holds("createdon", "2026-03-02T09:00:00Z", ConditionOperator.Equal, DateTime.SpecifyKind(utc.AddHours(1), DateTimeKind.Unspecified)));
        Assert.True(Holds("createdon", "2026-03-02T09:00:00Z", ConditionOperator.GreaterEqual, "2026-03-02T10:00:00+01:00"));
        Assert.False(Holds("createdon", "2026-03-02T09:00:00Z", ConditionOperator.LessThan, utc));
    }

    [Fact]
    public void Days_AroundAChangeOfClocks_HaveTheirRealLength()
    {
        // 29 March 2026: clocks jump from 02:00 to 03:00 and the day has 23 hours.
        var options = Zurich with { UtcNow = new DateTime(2026, 3, 29, 10, 0, 0, DateTimeKind.Utc) };
        _store.Add("customer", ("name", "first"), ("createdon", new DateTime(2026, 3, 28, 23, 0, 0, DateTimeKind.Utc)));
        _store.Add("customer", ("name", "last"), ("createdon", new DateTime(2026, 3, 29, 21, 59, 59, DateTimeKind.Utc)));
        _store.Add("customer", ("name", "next day"), ("createdon", new DateTime(2026, 3, 29, 22, 0, 0, DateTimeKind.Utc)));

        Assert.Equal("first, last", string.Join(", ", _store.Names(options, "createdon", ConditionOperator.Today)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    [InlineData("x")]
    public void Count_OutsideItsBounds_IsRefused(object count) =>
        Assert.Equal(ErrorCode.InvalidArgument, StoreFixture.FaultOf(() => _store.Names("createdon", ConditionOperator.LastXDays, count)).ErrorCode);

    [Fact]
    public void DateOperators_OnWrongColumns_AreRefused()
    {
        Assert.Contains("needs a date column", StoreFixture.FaultOf(() => _store.Names("employees", ConditionOperator.Today)).Message, StringComparison.Ordinal);
        Assert.Contains("Count days", StoreFixture.FaultOf(() => _store.Names("renewalon", ConditionOperator.LastXHours, 2)).Message, StringComparison.Ordinal);
        Assert.Equal(DateBehavior.DateOnly, _store.Catalog.Tables["customer"].Columns["renewalon"].DateBehavior);
    }

    private static string Shift(string instant, int seconds) =>
        DateTime.Parse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal).AddSeconds(seconds).ToString("s", CultureInfo.InvariantCulture) + "Z";
}
