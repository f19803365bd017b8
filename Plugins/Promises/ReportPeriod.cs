using System.Xml.Linq;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>The time in which promises ended: by their delivery, or by their customer date when they were broken without one.</summary>
/// <param name="From">First moment, UTC.</param>
/// <param name="To">End, not included, UTC.</param>
internal sealed record ReportPeriod(DateTime From, DateTime To)
{
    private const int ShippedDays = 365;
    private const int MostDays = 731;
    private const int DaysOfSlice = 7;
    private static readonly DateTime Earliest = Loyalty.Calendars.Domain.BusinessCalendar.Earliest;

    /// <summary>The period between two moments; up to now, and a year, when they are left out.</summary>
    /// <exception cref="RuleViolationException"><see cref="PromiseFaults.ReportPeriod"/>.</exception>
    public static ReportPeriod Of(DateTime? from, DateTime? to, DateTime now)
    {
        var end = PromiseRequest.InstantOf(to ?? now);
        // A year before the earliest moments there is none.
        var start = from is { } moment ? PromiseRequest.InstantOf(moment) : end < Earliest.AddDays(ShippedDays) ? Earliest : end.AddDays(-ShippedDays);
        return start < end && start >= Earliest && (end - start).TotalDays <= MostDays
            ? new ReportPeriod(start, end)
            : throw new RuleViolationException(PromiseFaults.ReportPeriod);
    }

    /// <summary>The same time in slices of a week, so that what one of them adds up stays within what the platform adds up.</summary>
    public IEnumerable<ReportPeriod> Slices()
    {
        for (var start = From; start < To; start = start.AddDays(DaysOfSlice))
            yield return new ReportPeriod(start, (To - start).TotalDays < DaysOfSlice ? To : start.AddDays(DaysOfSlice));
    }

    /// <summary>The condition that a promise ended in it, in FetchXML.</summary>
    public XElement Condition() => FetchXml.All(
        FetchXml.Condition(Promise.Fields.Status, "in", PromiseStatus.KeptEarly, PromiseStatus.Kept, PromiseStatus.Broken),
        FetchXml.Any(
            FetchXml.All(Within(Promise.Fields.DeliveredOn)),
            FetchXml.All(FetchXml.Condition(Promise.Fields.DeliveredOn, "null"), Within(Promise.Fields.PromisedOn))));

    private object[] Within(string column) =>
        [FetchXml.Condition(column, "ge", From), FetchXml.Condition(column, "lt", To)];
}
