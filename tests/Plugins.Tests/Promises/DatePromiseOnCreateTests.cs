using System.Text.Json;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using static Dynamics.Loyalty.Plugins.Tests.Promises.PromiseScene;

namespace Dynamics.Loyalty.Plugins.Tests.Promises;

public sealed class DatePromiseOnCreateTests(LoyaltyEnvironment environment) : PluginTest(environment)
{
    private PromiseScene Scene { get; } = new(environment);

    [Fact]
    public void Promise_OnACalendar_GetsBothDates()
    {
        // Monday 09:00 + 360: 180 to noon, 180 from 13:00 = 16:00. Margin 180: 90 to 17:30, 90 from Tuesday 08:00.
        var promise = Scene.Read(Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account()));

        Assert.Equal(At("2026-03-02 16:00 +01:00"), promise[Promise.Fields.TargetOn]);
        Assert.Equal(At("2026-03-03 09:30 +01:00"), promise[Promise.Fields.PromisedOn]);
        Assert.Equal(At("2026-03-03 09:30 +01:00"), promise[Promise.Fields.SafeDate]);
        Assert.Equal(180, promise[Promise.Fields.MarginMinutes]);
        Assert.Equal((int)PromiseStatus.Open, promise.GetAttributeValue<OptionSetValue>(Promise.Fields.Status).Value);
    }

    [Fact]
    public void Promise_NothingButPolicyAndAccount_TakesMomentNameAndDepartment()
    {
        Environment.Now = At("2026-03-02 10:15:30 +01:00");
        var row = NewPromise(Scene.Policy(Scene.Calendar()), Scene.Account());
        row.Attributes.Remove(Promise.Fields.RequestedOn);

        var promise = Scene.Read(Environment.Service.Create(row));

        Assert.Equal(At("2026-03-02 10:15:30 +01:00"), promise[Promise.Fields.RequestedOn]);
        Assert.Equal("Repair", promise[Promise.Fields.Name]);
        Assert.Equal((int)Department.FieldTechnicians, promise.GetAttributeValue<OptionSetValue>(Promise.Fields.Department).Value);
    }

    [Fact]
    public void Promise_PercentMarginRoundingAndBounds_AreApplied()
    {
        var policy = Scene.Policy(
            Scene.Calendar(),
            (PromisePolicy.Fields.MarginMode, Choice(MarginMode.PercentOfLeadTime)),
            (PromisePolicy.Fields.MarginPercent, 33.33m),
            (PromisePolicy.Fields.MarginMaxMinutes, 100),
            (PromisePolicy.Fields.Rounding, Choice(Rounding.EndOfWorkingDay)));

        var promise = Scene.Read(Scene.Promise(policy, Scene.Account()));

        // 33.33 % of 360 is 119.988, so 120, held at 100: Tuesday 08:10, and so Tuesday 17:30.
        Assert.Equal(100, promise[Promise.Fields.MarginMinutes]);
        Assert.Equal(At("2026-03-03 17:30 +01:00"), promise[Promise.Fields.PromisedOn]);
        using var json = JsonDocument.Parse((string)promise[Promise.Fields.Explanation]);
        Assert.Equal("max", json.RootElement.GetProperty("margin").GetProperty("clamped").GetString());
        Assert.Equal("Workshop", json.RootElement.GetProperty("calendar").GetString());
        Assert.Equal("2026-03-03T16:30:00Z", json.RootElement.GetProperty("promisedOn").GetString());
    }

    [Fact]
    public void Promise_HolidaysAndOwnExceptions_Count()
    {
        var calendar = Scene.Calendar();
        Scene.Exception("National day", "2026-03-03", "2026-03-03");
        Scene.Exception("Short Monday", "2026-03-02", "2026-03-02", calendar, "08:00-12:00");
        Scene.Exception("Elsewhere", "2026-03-04", "2026-03-04", Scene.Calendar(name: "Other"));
        Scene.Exception("Past", "2026-02-01", "2026-02-28", calendar);

        var promise = Scene.Read(Scene.Promise(Scene.Policy(calendar), Scene.Account()));

        // Monday 180 to noon, Tuesday closed, Wednesday 180: 11:00.
        Assert.Equal(At("2026-03-04 11:00 +01:00"), promise[Promise.Fields.TargetOn]);
        using var json = JsonDocument.Parse((string)promise[Promise.Fields.Explanation]);
        Assert.Contains(
            json.RootElement.GetProperty("segments").EnumerateArray(),
            s => s.GetProperty("kind").GetString() is "holiday" && s.GetProperty("name").GetString() is "National day");
    }

    [Fact]
    public void Promise_InactiveException_DoesNotCount()
    {
        var closed = Scene.Exception("Cancelled holiday", "2026-03-02", "2026-03-06");
        Environment.Service.Update(new Entity(CalendarException.EntityLogicalName, closed)
        {
            [CalendarException.Fields.StateCode] = new OptionSetValue((int)CalendarException.StateCode.Inactive),
            [CalendarException.Fields.StatusCode] = new OptionSetValue((int)CalendarException.StatusCode.Inactive),
        });

        var promise = Scene.Read(Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account()));

        Assert.Equal(At("2026-03-02 16:00 +01:00"), promise[Promise.Fields.TargetOn]);
    }

    [Theory]
    [InlineData("W. Europe Standard Time", "2026-03-27 11:00 +01:00", "2026-03-30 09:00 +02:00")]
    [InlineData("America/Santiago", "2026-04-03 11:00 -03:00", "2026-04-06 09:00 -04:00")]
    [InlineData("Europe/Volgograd", "2020-12-25 11:00 +04:00", "2020-12-28 09:00 +03:00")]
    [InlineData("Australia/Lord_Howe", "2026-10-02 11:00 +10:30", "2026-10-05 09:00 +11:00")]
    public void Promise_OverAClockChange_KeepsWallClockHours(string zone, string requested, string target)
    {
        // Friday 11:00: one hour to noon, and one on the Monday after the change.
        var policy = Scene.Policy(Scene.Calendar("Mon-Fri 08:00-12:00", zone), (PromisePolicy.Fields.LeadMinutes, 120));

        var promise = Scene.Read(Scene.Promise(policy, Scene.Account(), (Promise.Fields.RequestedOn, At(requested))));

        Assert.Equal(At(target), promise[Promise.Fields.TargetOn]);
    }

    [Fact]
    public void Promise_PolicyWithoutCalendar_RunsAllDayEveryDay()
    {
        var promise = Scene.Read(Scene.Promise(Scene.Policy(calendar: null), Scene.Account(), (Promise.Fields.RequestedOn, At("2026-03-07 22:00"))));

        Assert.Equal(At("2026-03-08 04:00"), promise[Promise.Fields.TargetOn]);
        Assert.Equal(At("2026-03-08 07:00"), promise[Promise.Fields.PromisedOn]);
    }

    [Theory]
    [InlineData("2026-03-03 09:30 +01:00")]
    [InlineData("2026-03-09 12:00 +01:00")]
    public void CustomerDate_SafeOrLater_Stays(string wished)
    {
        var promise = Scene.Read(Scene.Promise(Scene.Policy(Scene.Calendar()), Scene.Account(), (Promise.Fields.PromisedOn, At(wished))));

        Assert.Equal(At(wished), promise[Promise.Fields.PromisedOn]);
        Assert.Equal(At("2026-03-03 09:30 +01:00"), promise[Promise.Fields.SafeDate]);
    }

    [Fact]
    public void Derived_SentByTheCaller_IsReplaced()
    {
        var promise = Scene.Read(Scene.Promise(
            Scene.Policy(Scene.Calendar()),
            Scene.Account(),
            (Promise.Fields.TargetOn, At("2030-01-01")),
            (Promise.Fields.SafeDate, At("2020-01-01")),
            (Promise.Fields.Explanation, "made up"),
            (Promise.Fields.MarginUsedPercent, 12m),
            (Promise.Fields.Status, Choice(PromiseStatus.KeptEarly))));

        Assert.Equal(At("2026-03-02 16:00 +01:00"), promise[Promise.Fields.TargetOn]);
        Assert.Equal(At("2026-03-03 09:30 +01:00"), promise[Promise.Fields.SafeDate]);
        Assert.StartsWith("{\"version\":1,", (string)promise[Promise.Fields.Explanation], StringComparison.Ordinal);
        Assert.False(promise.Contains(Promise.Fields.MarginUsedPercent));
        Assert.Equal((int)PromiseStatus.Open, promise.GetAttributeValue<OptionSetValue>(Promise.Fields.Status).Value);
    }

    [Fact]
    public void Promise_Created_CostsAtMostFiveCalls()
    {
        var calendar = Scene.Calendar();
        Scene.Exception("National day", "2026-03-03", "2026-03-03");
        var policy = Scene.Policy(calendar);
        var account = Scene.Account();

        Scene.Promise(policy, account);

        var cost = Environment.Observed.Last(o => o.Message is "Create" && o.Table is Promise.EntityLogicalName);
        Assert.InRange(cost.ServiceCalls, 1, 5);
    }

    [Fact]
    public void Promise_ByAContributor_NeedsNoMoreRights()
    {
        var pat = Environment.User("Loyalty Contributor");
        var policy = Scene.Policy(Scene.Calendar());
        var account = Scene.Account();

        var promise = Environment.As(pat).Create(NewPromise(policy, account));

        Assert.Equal(At("2026-03-03 09:30 +01:00"), Scene.Read(promise)[Promise.Fields.PromisedOn]);
    }
}
