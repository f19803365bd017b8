using Dynamics.Loyalty.Plugins.Calendars;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>A promise as stored, read with the caller's rights.</summary>
internal sealed class StoredPromise
{
    private static readonly ColumnSet Columns = new(
        Promise.Fields.Name,
        Promise.Fields.AccountId,
        Promise.Fields.PolicyId,
        Promise.Fields.Department,
        Promise.Fields.OwnerId,
        Promise.Fields.RequestedOn,
        Promise.Fields.TargetOn,
        Promise.Fields.PromisedOn,
        Promise.Fields.SafeDate,
        Promise.Fields.PausedMinutes,
        Promise.Fields.Explanation,
        Promise.Fields.Status);

    private readonly StepContext _context;

    /// <summary>Reads it. One call.</summary>
    public StoredPromise(StepContext context, Guid id)
    {
        _context = context;
        Row = context.UserService.Retrieve(Promise.EntityLogicalName, id, Columns);
    }

    /// <summary>The row.</summary>
    public Entity Row { get; }

    /// <summary>Id of the promise.</summary>
    public Guid Id => Row.Id;

    /// <summary>Name of the promise.</summary>
    public string Name => Row.GetAttributeValue<string>(Promise.Fields.Name) ?? string.Empty;

    /// <summary>Its stored status.</summary>
    public PromiseStatus? Status => (PromiseStatus?)Row.GetAttributeValue<OptionSetValue>(Promise.Fields.Status)?.Value;

    /// <summary>Moment of the request, UTC.</summary>
    public DateTime RequestedOn => Row.GetAttributeValue<DateTime>(Promise.Fields.RequestedOn);

    /// <summary>Target and customer date.</summary>
    public PromiseDates Dates => new(Row.GetAttributeValue<DateTime>(Promise.Fields.TargetOn), Row.GetAttributeValue<DateTime>(Promise.Fields.PromisedOn));

    /// <summary>Earliest customer date that the rule gives, UTC.</summary>
    public DateTime SafeDate => Row.GetAttributeValue<DateTime>(Promise.Fields.SafeDate);

    /// <summary>Refuses a promise that is paused or has ended.</summary>
    public void RequireOpen()
    {
        if (Status is PromiseStatus.Paused)
            throw _context.Fail(PromiseFaults.Paused);
        if (Status is not PromiseStatus.Open)
            throw _context.Fail(PromiseFaults.Ended);
    }

    /// <summary>Reads the terms of its policy, on the version of the calendar that it was computed with. Two calls.</summary>
    public PromiseTerms ReadTerms()
    {
        var policy = Row.GetAttributeValue<EntityReference>(Promise.Fields.PolicyId) ?? throw _context.Fail(PromiseFaults.PolicyRequired);
        var reading = PolicyQueries.ReadOf(_context.UserService, policy.Id, Id);
        var calendars = CalendarQueries.Complete(_context.UserService, reading.Calendar is { } calendar ? [calendar] : [], RequestedOn);
        return reading.Terms(calendars);
    }

    /// <summary>A row to write to it, with the version that was read.</summary>
    public Entity Change() => new(Promise.EntityLogicalName, Id) { RowVersion = Row.RowVersion };
}
