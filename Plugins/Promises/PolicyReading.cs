using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>A promise policy as stored, with its calendar.</summary>
internal sealed class PolicyReading(Entity row, WorkCalendar? calendar)
{
    /// <summary>Id of the policy.</summary>
    public Guid Id => row.Id;

    /// <summary>Name of the policy.</summary>
    public string Name => row.GetAttributeValue<string>(PromisePolicy.Fields.Name) ?? string.Empty;

    /// <summary>Department that the policy belongs to.</summary>
    public OptionSetValue? Department => row.GetAttributeValue<OptionSetValue>(PromisePolicy.Fields.Department);

    /// <summary>Whether promises may be made under it.</summary>
    public bool IsActive => row.GetAttributeValue<OptionSetValue>(PromisePolicy.Fields.StateCode)?.Value != (int)PromisePolicy.StateCode.Inactive;

    /// <summary>Share of promises to be kept, in percent, or null.</summary>
    public decimal? TargetKeptRate => row.GetAttributeValue<decimal?>(PromisePolicy.Fields.TargetKeptRate);

    /// <summary>The calendar, or the one that never closes when the policy names none.</summary>
    public WorkCalendar Calendar => calendar ?? WorkCalendar.AlwaysOpen;

    /// <summary>The policy's own row: kind, segment and site for the scopes of a learned margin.</summary>
    public Entity Row => row;

    /// <summary>Lead time, margin and rounding; refuses values that make no sense.</summary>
    public PromiseTerms Terms() =>
        PolicyTerms.From(Name, column => row.Contains(column) ? row[column] : null, calendar);
}
