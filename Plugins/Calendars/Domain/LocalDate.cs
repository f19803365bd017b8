using System.Globalization;

namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>A date of the Gregorian calendar on a wall, without zone or time of day.</summary>
public readonly struct LocalDate : IEquatable<LocalDate>, IComparable<LocalDate>
{
    /// <summary>A date by its number.</summary>
    /// <param name="dayNumber">Days since Monday 1 January of year 1, which is 0.</param>
    public LocalDate(int dayNumber) => DayNumber = dayNumber;

    /// <summary>Days since Monday 1 January of year 1.</summary>
    public int DayNumber { get; }

    /// <summary>Day of the week, 0 = Monday to 6 = Sunday.</summary>
    public int Weekday => WallClock.Modulo(DayNumber, 7);

    /// <summary>Midnight that begins the date, in wall-clock ticks.</summary>
    internal long Ticks => DayNumber * TimeSpan.TicksPerDay;

    /// <summary>The date of a year, month and day.</summary>
    public static LocalDate Of(int year, int month, int day) => Of(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified));

    /// <summary>The date part of a value, whatever its kind.</summary>
    public static LocalDate Of(DateTime value) => new((int)(value.Ticks / TimeSpan.TicksPerDay));

    /// <summary>The date so many days later (earlier when negative).</summary>
    public LocalDate AddDays(int days) => new(DayNumber + days);

    /// <inheritdoc/>
    public int CompareTo(LocalDate other) => DayNumber.CompareTo(other.DayNumber);

    /// <inheritdoc/>
    public bool Equals(LocalDate other) => DayNumber == other.DayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LocalDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber;

    /// <summary>ISO 8601, e.g. <c>2026-11-23</c>.</summary>
    public override string ToString() => new DateTime(Ticks, DateTimeKind.Unspecified).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Same date.</summary>
    public static bool operator ==(LocalDate left, LocalDate right) => left.Equals(right);

    /// <summary>Another date.</summary>
    public static bool operator !=(LocalDate left, LocalDate right) => !left.Equals(right);

    /// <summary>Earlier.</summary>
    public static bool operator <(LocalDate left, LocalDate right) => left.DayNumber < right.DayNumber;

    /// <summary>Later.</summary>
    public static bool operator >(LocalDate left, LocalDate right) => left.DayNumber > right.DayNumber;

    /// <summary>Earlier or same.</summary>
    public static bool operator <=(LocalDate left, LocalDate right) => left.DayNumber <= right.DayNumber;

    /// <summary>Later or same.</summary>
    public static bool operator >=(LocalDate left, LocalDate right) => left.DayNumber >= right.DayNumber;
}
