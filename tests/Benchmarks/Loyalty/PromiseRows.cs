using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using static Dynamics.Loyalty.Benchmarks.Loyalty.LoyaltyRows;

namespace Dynamics.Loyalty.Benchmarks.Loyalty;

/// <summary>Creates policies on one calendar, and promises made by a contributor.</summary>
internal sealed class PromiseRows
{
    private readonly LoyaltySite _site;
    private readonly LoyaltyRows _rows;
    private readonly Guid _calendar;

    /// <summary>Creates the calendar, a holiday of it, and the contributor.</summary>
    public PromiseRows(LoyaltySite site, LoyaltyRows rows)
    {
        (_site, _rows) = (site, rows);
        _calendar = rows.Create(
            BusinessCalendar.EntityLogicalName,
            (BusinessCalendar.Fields.Name, "Workshop"),
            (BusinessCalendar.Fields.TimeZone, "Europe/Zurich"),
            (BusinessCalendar.Fields.OpeningHours, "Mon-Thu 08:00-12:00 13:00-17:30; Fri 08:00-12:00"));
        rows.Create(
            CalendarException.EntityLogicalName,
            (CalendarException.Fields.Name, "National day"),
            (CalendarException.Fields.From, new DateTime(2026, 8, 1, 0, 0, 0, DateTimeKind.Unspecified)),
            (CalendarException.Fields.To, new DateTime(2026, 8, 1, 0, 0, 0, DateTimeKind.Unspecified)));
        Contributor = site.As(rows.User("Loyalty Contributor"));
    }

    /// <summary>The service as the contributor calls it.</summary>
    public IOrganizationService Contributor { get; }

    /// <summary>A policy of 360 working minutes for a segment and a site, of a kind of its own.</summary>
    public Guid Policy(MarginMode mode, Department department) => _rows.Create(
        PromisePolicy.EntityLogicalName,
        (PromisePolicy.Fields.Name, _rows.Next("Policy")),
        (PromisePolicy.Fields.Code, _rows.Next("policy")),
        (PromisePolicy.Fields.Department, Choice(department)),
        (PromisePolicy.Fields.Kind, _rows.Next("kind")),
        (PromisePolicy.Fields.Segment, Choice(Segment.Standard)),
        (PromisePolicy.Fields.SiteCode, "LSN"),
        (PromisePolicy.Fields.LeadMinutes, 360),
        (PromisePolicy.Fields.MarginMode, Choice(mode)),
        (PromisePolicy.Fields.MarginMinutes, 180),
        (PromisePolicy.Fields.MarginPercent, 50m),
        (PromisePolicy.Fields.TargetKeptRate, 90m),
        (PromisePolicy.Fields.CalendarId, To(BusinessCalendar.EntityLogicalName, _calendar)));

    /// <summary>A promise, requested now unless told otherwise.</summary>
    public Guid Promise(Guid policy, Guid account, params (string Column, object? Value)[] more) => Contributor.Create(Row(
        Plugins.Model.Promise.EntityLogicalName,
        [
            (Plugins.Model.Promise.Fields.Name, _rows.Next("Replace pump")),
            (Plugins.Model.Promise.Fields.PolicyId, To(PromisePolicy.EntityLogicalName, policy)),
            (Plugins.Model.Promise.Fields.AccountId, To(Account.EntityLogicalName, account)),
            .. more,
        ]));

    /// <summary>Promises that were requested in March and delivered 10, 20, 30 … minutes later.</summary>
    public void Delivered(Guid policy, Guid account, int count)
    {
        var requested = new DateTime(2026, 3, 2, 7, 0, 0, DateTimeKind.Utc);
        for (var i = 1; i <= count; i++)
        {
            Promise(
                policy,
                account,
                (Plugins.Model.Promise.Fields.RequestedOn, requested),
                (Plugins.Model.Promise.Fields.DeliveredOn, requested.AddMinutes(10 * i)));
        }
    }

    /// <summary>Enters a delivery.</summary>
    public void Deliver(Guid promise, DateTime on) => Contributor.Update(
        new Entity(Plugins.Model.Promise.EntityLogicalName, promise) { [Plugins.Model.Promise.Fields.DeliveredOn] = on });

    /// <summary>A column of a promise.</summary>
    public T Read<T>(Guid promise, string column) =>
        _site.Service.Retrieve(Plugins.Model.Promise.EntityLogicalName, promise, new ColumnSet(column)).GetAttributeValue<T>(column);
}
