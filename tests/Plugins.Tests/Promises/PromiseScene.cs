using System.Globalization;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

/// <summary>Puts the rows of promises on stage. Monday is 2 March 2026; Zurich is then at UTC+1.</summary>
internal sealed class PromiseScene(LoyaltyEnvironment environment)
{
    public const string OfficeHours = "Mon-Thu 08:00-12:00 13:00-17:30; Fri 08:00-12:00";

    /// <summary>An instant with its offset, e.g. <c>2026-03-02 08:00 +01:00</c>, as UTC.</summary>
    public static DateTime At(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime;

    public static EntityReference To(string table, Guid id) => new(table, id);

    public Guid Calendar(string hours = OfficeHours, string zone = "Europe/Zurich", string name = "Workshop") =>
        environment.Create(
            BusinessCalendar.EntityLogicalName,
            (BusinessCalendar.Fields.Name, name),
            (BusinessCalendar.Fields.TimeZone, zone),
            (BusinessCalendar.Fields.OpeningHours, hours));

    /// <summary>A later version of a calendar, in Zurich; a first version or no date is for tests of what is refused.</summary>
    public Guid Version(Guid? first, string? from, string hours = OfficeHours) =>
        environment.Create(
            BusinessCalendar.EntityLogicalName,
            (BusinessCalendar.Fields.Name, "Workshop, new hours"),
            (BusinessCalendar.Fields.TimeZone, "Europe/Zurich"),
            (BusinessCalendar.Fields.OpeningHours, hours),
            (BusinessCalendar.Fields.VersionOfId, first is { } id ? To(BusinessCalendar.EntityLogicalName, id) : null),
            (BusinessCalendar.Fields.EffectiveFrom, from is null ? null : DateTime.Parse(from, CultureInfo.InvariantCulture)));

    /// <summary>An exception of a calendar, or of every calendar.</summary>
    public Guid Exception(string name, string from, string to, Guid? calendar = null, string? hours = null) =>
        environment.Create(
            CalendarException.EntityLogicalName,
            (CalendarException.Fields.Name, name),
            (CalendarException.Fields.CalendarId, calendar is { } id ? To(BusinessCalendar.EntityLogicalName, id) : null),
            (CalendarException.Fields.From, DateTime.Parse(from, CultureInfo.InvariantCulture)),
            (CalendarException.Fields.To, DateTime.Parse(to, CultureInfo.InvariantCulture)),
            (CalendarException.Fields.OpeningHours, hours));

    /// <summary>A policy: 360 minutes and a fixed margin of 180 unless told otherwise.</summary>
    public Guid Policy(Guid? calendar, params (string Column, object? Value)[] more) =>
        environment.Create(
            PromisePolicy.EntityLogicalName,
            [
                (PromisePolicy.Fields.Name, "Repair"),
                (PromisePolicy.Fields.Code, Guid.NewGuid().ToString("N")),
                (PromisePolicy.Fields.Department, Choice(Department.FieldTechnicians)),
                (PromisePolicy.Fields.LeadMinutes, 360),
                (PromisePolicy.Fields.MarginMode, Choice(MarginMode.Fixed)),
                (PromisePolicy.Fields.MarginMinutes, 180),
                (PromisePolicy.Fields.CalendarId, calendar is { } id ? To(BusinessCalendar.EntityLogicalName, id) : null),
                .. more,
            ]);

    public Guid Account(params (string Column, object? Value)[] more) =>
        environment.Create(Model.Account.EntityLogicalName, [(Model.Account.Fields.Name, "Meier AG"), .. more]);

    /// <summary>A promise requested on Monday 2 March 2026 at 09:00 in Zurich unless told otherwise.</summary>
    public Guid Promise(Guid policy, Guid account, params (string Column, object? Value)[] more) =>
        environment.Service.Create(NewPromise(policy, account, more));

    /// <summary>The row of a new promise, not created yet.</summary>
    public static Entity NewPromise(Guid policy, Guid account, params (string Column, object? Value)[] more)
    {
        var row = new Entity(Model.Promise.EntityLogicalName)
        {
            [Model.Promise.Fields.PolicyId] = To(PromisePolicy.EntityLogicalName, policy),
            [Model.Promise.Fields.AccountId] = To(Model.Account.EntityLogicalName, account),
            [Model.Promise.Fields.RequestedOn] = At("2026-03-02 09:00 +01:00"),
        };
        foreach (var (column, value) in more)
            row[column] = value;
        return row;
    }

    /// <summary>Writes columns of a promise.</summary>
    public void Update(Guid promise, params (string Column, object? Value)[] values)
    {
        var row = new Entity(Model.Promise.EntityLogicalName, promise);
        foreach (var (column, value) in values)
            row[column] = value;
        environment.Service.Update(row);
    }

    public void Deliver(Guid promise, string at) => Update(promise, (Model.Promise.Fields.DeliveredOn, At(at)));

    public Entity Read(Guid promise) =>
        environment.Read(
            Model.Promise.EntityLogicalName,
            promise,
            Model.Promise.Fields.Name,
            Model.Promise.Fields.Department,
            Model.Promise.Fields.RequestedOn,
            Model.Promise.Fields.TargetOn,
            Model.Promise.Fields.PromisedOn,
            Model.Promise.Fields.SafeDate,
            Model.Promise.Fields.MarginMinutes,
            Model.Promise.Fields.MarginUsedPercent,
            Model.Promise.Fields.Explanation,
            Model.Promise.Fields.DeliveredOn,
            Model.Promise.Fields.Status);

    public PromiseStatus Status(Guid promise) =>
        (PromiseStatus)Read(promise).GetAttributeValue<OptionSetValue>(Model.Promise.Fields.Status).Value;

    /// <summary>The tasks about an account.</summary>
    public IReadOnlyList<Entity> Tasks(Guid account) =>
        environment.Where(
            Model.Task.EntityLogicalName,
            Model.Task.Fields.RegardingObjectId,
            account,
            Model.Task.Fields.Subject,
            Model.Task.Fields.Description,
            Model.Task.Fields.Department,
            Model.Task.Fields.PromiseId,
            Model.Task.Fields.OwnerId,
            Model.Task.Fields.ScheduledEnd);

    public static OptionSetValue Choice<T>(T value)
        where T : Enum => new(Convert.ToInt32(value, CultureInfo.InvariantCulture));
}
