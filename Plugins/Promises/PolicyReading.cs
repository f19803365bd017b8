using Dynamics.Loyalty.Plugins.Calendars;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>A promise policy as stored, with the version of its calendar that counts; null when it has no calendar.</summary>
internal sealed class PolicyReading(Entity row, CalendarRow? calendar)
{
    /// <summary>Id of the policy.</summary>
    public Guid Id => row.Id;

    /// <summary>Name of the policy.</summary>
    public string Name => row.GetAttributeValue<string>(PromisePolicy.Fields.Name) ?? string.Empty;

    /// <summary>Department that the policy belongs to.</summary>
    public OptionSetValue? Department => row.GetAttributeValue<OptionSetValue>(PromisePolicy.Fields.Department);

    /// <summary>Whether promises may be made under it.</summary>
    public bool IsActive => row.GetAttributeValue<OptionSetValue>(PromisePolicy.Fields.StateCode)?.Value != (int)PromisePolicy.StateCode.Inactive;

    /// <summary>Whether past deliveries make its margin.</summary>
    public bool IsLearned => row.GetAttributeValue<OptionSetValue>(PromisePolicy.Fields.MarginMode)?.Value == (int)MarginMode.Learned;

    /// <summary>Share of promises to be kept, in percent, or null.</summary>
    public decimal? TargetKeptRate => row.GetAttributeValue<decimal?>(PromisePolicy.Fields.TargetKeptRate);

    /// <summary>The version of its calendar that counts, or null.</summary>
    public CalendarRow? Calendar => calendar;

    /// <summary>The policy's own row: kind, segment and site for the scopes of a learned margin.</summary>
    public Entity Row => row;

    /// <summary>Lead time, margin and rounding; refuses values that make no sense.</summary>
    /// <param name="calendars">Complete calendars by version, with the policy's own among them when it has one.</param>
    public PromiseTerms Terms(IReadOnlyDictionary<Guid, WorkCalendar> calendars) =>
        PolicyTerms.From(Name, column => row.Contains(column) ? row[column] : null, calendar is null ? null : calendars[calendar.Id]);
}
