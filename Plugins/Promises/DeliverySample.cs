using Dynamics.Loyalty.Plugins.Calendars;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using CalendarTable = Dynamics.Loyalty.Plugins.Model.BusinessCalendar;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>Past deliveries of one scope, each with the version of the calendar that its promise was computed with.</summary>
/// <param name="scope">Name of the scope.</param>
/// <param name="latestFirst">Rows of a query that <see cref="AddTo"/> completed.</param>
internal sealed class DeliverySample(string scope, IReadOnlyCollection<Entity> latestFirst)
{
    private const string CalendarAlias = "calendar";

    /// <summary>The versions that its durations are measured on.</summary>
    public IEnumerable<CalendarRow> Calendars => latestFirst.Select(row => CalendarRow.Joined(row, CalendarAlias)).OfType<CalendarRow>();

    /// <summary>The earliest request in it, UTC.</summary>
    public DateTime Since => latestFirst.Min(RequestedOn);

    /// <summary>Makes a query of promises read what a sample needs.</summary>
    public static void AddTo(QueryExpression query)
    {
        query.ColumnSet = new ColumnSet(Promise.Fields.RequestedOn, Promise.Fields.DeliveredOn, Promise.Fields.PausedMinutes);
        var calendar = query.AddLink(CalendarTable.EntityLogicalName, Promise.Fields.CalendarId, CalendarTable.Fields.Id, JoinOperator.LeftOuter);
        calendar.EntityAlias = CalendarAlias;
        calendar.Columns = new ColumnSet(CalendarRow.Columns);
    }

    /// <summary>How long the share of them that is to be kept took; null when there are too few.</summary>
    /// <param name="calendars">Complete calendars by version, with those of the sample among them.</param>
    /// <param name="keptRate">Share to be kept, above 0 and at most 100 percent.</param>
    public LearnedMargin? Learn(IReadOnlyDictionary<Guid, WorkCalendar> calendars, decimal keptRate) =>
        LearnedMargin.From(scope, latestFirst.Select(row => Duration(calendars, row)), keptRate);

    private static TimeSpan Duration(IReadOnlyDictionary<Guid, WorkCalendar> calendars, Entity row)
    {
        var calendar = CalendarRow.Joined(row, CalendarAlias) is { } version ? calendars[version.Id] : WorkCalendar.AlwaysOpen;
        var paused = TimeSpan.FromMinutes(row.GetAttributeValue<int>(Promise.Fields.PausedMinutes));
        var worked = calendar.Between(RequestedOn(row), row.GetAttributeValue<DateTime>(Promise.Fields.DeliveredOn)) - paused;
        return worked < TimeSpan.Zero ? TimeSpan.Zero : worked;
    }

    private static DateTime RequestedOn(Entity row) => row.GetAttributeValue<DateTime>(Promise.Fields.RequestedOn);
}
