using System.Globalization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Model;
using LocalDataverse.Engine.Storage;
using LocalDataverse.Engine.Storage.Sql;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>
/// The span that a date condition means, as stored seconds: from inclusive, to exclusive, null for open. Days, weeks (from
/// Sunday), months and years are the user's; "last x" reaches back from now to the start of a day, "next x" from now to the
/// end of one. For columns without zone, now is the user's wall-clock time.
/// </summary>
internal sealed record DateRange(long? From, long? To)
{
    private const int DaysInWeek = 7;

    /// <summary>The span of a condition, or null when its operator is not about dates.</summary>
    public static DateRange? Of(QueryCondition condition, ReadOptions options)
    {
        var clock = new Clock(condition.Column, options);
        return OfNamed(condition.Operator, clock) ?? OfDay(condition, clock) ?? OfCount(condition, clock);
    }

    private static DateRange? OfNamed(ConditionOperator name, Clock clock)
    {
        var today = clock.Today;
        var week = today.AddDays(-(int)today.DayOfWeek);
        var month = new DateTime(today.Year, today.Month, 1, 0, 0, 0, DateTimeKind.Unspecified);
        var year = new DateTime(today.Year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        return name switch
        {
            ConditionOperator.Yesterday => clock.Days(today.AddDays(-1), today),
            ConditionOperator.Today => clock.Days(today, today.AddDays(1)),
            ConditionOperator.Tomorrow => clock.Days(today.AddDays(1), today.AddDays(2)),
            ConditionOperator.Last7Days => clock.Since(today.AddDays(-DaysInWeek)),
            ConditionOperator.Next7Days => clock.Until(today.AddDays(DaysInWeek)),
            ConditionOperator.LastWeek => clock.Days(week.AddDays(-DaysInWeek), week),
            ConditionOperator.ThisWeek => clock.Days(week, week.AddDays(DaysInWeek)),
            ConditionOperator.NextWeek => clock.Days(week.AddDays(DaysInWeek), week.AddDays(2 * DaysInWeek)),
            ConditionOperator.LastMonth => clock.Days(month.AddMonths(-1), month),
            ConditionOperator.ThisMonth => clock.Days(month, month.AddMonths(1)),
            ConditionOperator.NextMonth => clock.Days(month.AddMonths(1), month.AddMonths(2)),
            ConditionOperator.LastYear => clock.Days(year.AddYears(-1), year),
            ConditionOperator.ThisYear => clock.Days(year, year.AddYears(1)),
            ConditionOperator.NextYear => clock.Days(year.AddYears(1), year.AddYears(2)),
            _ => null,
        };
    }

    private static DateRange? OfDay(QueryCondition condition, Clock clock)
    {
        if (condition.Operator is not (ConditionOperator.On or ConditionOperator.NotOn or ConditionOperator.OnOrBefore or ConditionOperator.OnOrAfter))
        {
            return null;
        }

        var date = condition.Values is [var value] ? ConditionDate.Parse(value) : null;
        var day = clock.Day(date ?? throw QueryFault.Invalid($"The operator {condition.Operator} on '{condition.Column.LogicalName}' needs one date."));
        var (from, to) = clock.Days(day, day.AddDays(1));
        return condition.Operator switch
        {
            ConditionOperator.OnOrBefore => new DateRange(From: null, to),
            ConditionOperator.OnOrAfter => new DateRange(from, To: null),
            _ => new DateRange(from, to),
        };
    }

    private static DateRange? OfCount(QueryCondition condition, Clock clock)
    {
        var today = clock.Today;
        return condition.Operator switch
        {
            ConditionOperator.LastXHours => clock.Instants(clock.UtcNow.AddHours(-Count(condition)), clock.UtcNow),
            ConditionOperator.NextXHours => clock.Instants(clock.UtcNow, clock.UtcNow.AddHours(Count(condition))),
            ConditionOperator.LastXDays => clock.Since(today.AddDays(-Count(condition))),
            ConditionOperator.NextXDays => clock.Until(today.AddDays(Count(condition))),
            ConditionOperator.LastXWeeks => clock.Since(today.AddDays(-DaysInWeek * Count(condition))),
            ConditionOperator.NextXWeeks => clock.Until(today.AddDays(DaysInWeek * Count(condition))),
            ConditionOperator.LastXMonths => clock.Since(today.AddMonths(-Count(condition))),
            ConditionOperator.NextXMonths => clock.Until(today.AddMonths(Count(condition))),
            ConditionOperator.LastXYears => clock.Since(today.AddYears(-Count(condition))),
            ConditionOperator.NextXYears => clock.Until(today.AddYears(Count(condition))),
            ConditionOperator.OlderThanXMinutes => clock.Before(clock.UtcNow.AddMinutes(-Count(condition))),
            ConditionOperator.OlderThanXHours => clock.Before(clock.UtcNow.AddHours(-Count(condition))),
            ConditionOperator.OlderThanXDays => clock.BeforeDay(today.AddDays(-Count(condition))),
            ConditionOperator.OlderThanXWeeks => clock.BeforeDay(today.AddDays(-DaysInWeek * Count(condition))),
            ConditionOperator.OlderThanXMonths => clock.BeforeDay(today.AddMonths(-Count(condition))),
            ConditionOperator.OlderThanXYears => clock.BeforeDay(today.AddYears(-Count(condition))),
            _ => null,
        };
    }

    // Bounded so that no calendar arithmetic leaves the years 1 to 9999.
    private static int Count(QueryCondition condition)
    {
        var count = condition.Values switch
        {
            [int number] => number,
            [string text] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            _ => 0,
        };
        return count is >= 1 and <= 1000
            ? count
            : throw QueryFault.Invalid($"The operator {condition.Operator} on '{condition.Column.LogicalName}' needs one whole number from 1 to 1000.");
    }

    private sealed class Clock(ColumnMetadata column, ReadOptions options)
    {
        public DateTime UtcNow => options.UtcNow;

        public DateTime Today => LocalNow.Date;

        private DateTime LocalNow => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(options.UtcNow, DateTimeKind.Utc), options.TimeZone);

        private bool HasZone => column.DateBehavior == DateBehavior.UserLocal;

        private long Now => HasZone ? UnixTime.FromUtc(options.UtcNow) : UnixTime.FromUtc(LocalNow);

        public DateTime Day(DateTime value) => ConditionDate.Day(column, value, options.TimeZone);

        public DateRange Days(DateTime from, DateTime to) => new(Midnight(from), Midnight(to));

        // A value of this very second counts as past and as future.
        public DateRange Since(DateTime day) => new(Midnight(day), Now + 1);

        public DateRange Until(DateTime day) => new(column.DateBehavior == DateBehavior.DateOnly ? Midnight(Today) : Now, Midnight(day.AddDays(1)));

        public DateRange BeforeDay(DateTime day) => new(From: null, Midnight(day));

        public DateRange Before(DateTime utc) => new(From: null, Instant(utc));

        public DateRange Instants(DateTime from, DateTime to) => new(Instant(from), Instant(to) + 1);

        private long Midnight(DateTime day) => HasZone ? UnixTime.FromUtc(ConditionDate.ToUtc(day, options.TimeZone)) : UnixTime.FromUtc(day);

        private long Instant(DateTime utc) => column.DateBehavior switch
        {
            DateBehavior.DateOnly => throw QueryFault.Invalid(
                $"'{column.LogicalName}' holds dates without time: operators that count hours or minutes do not work on it. Count days."),
            DateBehavior.TimeZoneIndependent => UnixTime.FromUtc(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), options.TimeZone)),
            _ => UnixTime.FromUtc(utc),
        };
    }
}
