using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using CalendarTable = Dynamics.Loyalty.Plugins.Model.BusinessCalendar;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Calendars;

/// <summary>A version of a calendar as stored, without its special days.</summary>
internal sealed class CalendarRow
{
    /// <summary>The columns it is made of.</summary>
    public static readonly string[] Columns =
    [
        CalendarTable.Fields.Id,
        CalendarTable.Fields.Name,
        CalendarTable.Fields.TimeZone,
        CalendarTable.Fields.OpeningHours,
        CalendarTable.Fields.VersionOfId,
        CalendarTable.Fields.EffectiveFrom,
    ];

    private readonly string _name;
    private readonly string _hours;

    private CalendarRow(Guid id, Func<string, object?> column)
    {
        _name = column(CalendarTable.Fields.Name) as string ?? string.Empty;
        _hours = column(CalendarTable.Fields.OpeningHours) as string ?? string.Empty;
        FirstId = (column(CalendarTable.Fields.VersionOfId) as EntityReference)?.Id ?? id;
        // Only a later version has a first day; a date on a first version would leave the time before without any.
        var from = FirstId == id ? null : column(CalendarTable.Fields.EffectiveFrom) as DateTime?;
        var zone = TimeZones.Find(column(CalendarTable.Fields.TimeZone) as string ?? string.Empty);
        Version = new CalendarVersion(id, zone, from is { } day ? LocalDate.Of(day) : null);
    }

    /// <summary>Id of the version.</summary>
    public Guid Id => Version.Id;

    /// <summary>The version as a lookup holds it.</summary>
    public EntityReference Reference => new(CalendarTable.EntityLogicalName, Id);

    /// <summary>Id of the first version, which carries the special days of all.</summary>
    public Guid FirstId { get; }

    /// <summary>Zone and first date.</summary>
    public CalendarVersion Version { get; }

    /// <summary>The version in a row of its table.</summary>
    public static CalendarRow Of(Entity row) => new(row.Id, column => row.Contains(column) ? row[column] : null);

    /// <summary>The version that was joined to a row; null when the join found none.</summary>
    public static CalendarRow? Joined(Entity row, string alias) =>
        row.Joined<Guid>(alias, CalendarTable.Fields.Id) is var id && id == Guid.Empty
            ? null
            : new CalendarRow(id, column => row.Joined<object>(alias, column));

    /// <summary>The calendar with the special days that count for this version.</summary>
    public WorkCalendar With(IEnumerable<SpecialDays> specialDays) =>
        new(_name, Version.Zone, OpeningHoursParser.ParseWeek(_hours), specialDays);
}
