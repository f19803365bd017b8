using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Crm.Sdk.Messages;
using WorkCalendar = Dynamics.Loyalty.Calendars.Domain.BusinessCalendar;

namespace Dynamics.Loyalty.Plugins.Churn.Ranges;

/// <summary>What the caller of the periodic evaluation asks for and may ask for.</summary>
internal sealed class RunRequest
{
    private const string Run = "prvWriteloy_EvaluationRange";
    private const string Administer = "prvDeleteloy_EvaluationRange";
    private const int DefaultSeconds = 60;

    // A message of the platform lasts two minutes at most.
    private const int MostSeconds = 100;

    // What the rules look ahead of a moment, a renewal or a wait, must still be a date.
    private static readonly DateTime Latest = DateTime.MaxValue.AddYears(-1);

    private RunRequest(DateTime now) => Now = now;

    /// <summary>The moment to evaluate, UTC.</summary>
    public DateTime Now { get; }

    /// <summary>
    /// Checks the request before anything is written for it. Pre-validation runs before the platform has checked the
    /// caller's privilege. One call. Refuses a caller without the privilege (LOY-RANGE-RIGHTS), a moment from anybody but an
    /// administrator (LOY-RANGE-NOW), a moment outside the calendar (LOY-DATE-RANGE) and seconds out of bounds (LOY-RANGE-SECONDS).
    /// </summary>
    public static RunRequest Check(StepContext context)
    {
        Seconds(context);
        var held = Held(context);
        if (!held.Contains(Run))
        {
            throw context.Fail("LOY-RANGE-RIGHTS");
        }

        var now = context.Input<DateTime?>(EvaluateRangeApi.Request.Now);
        if (now is not null && !held.Contains(Administer))
        {
            throw context.Fail("LOY-RANGE-NOW");
        }

        if (now < WorkCalendar.Earliest || now > Latest)
        {
            throw context.Fail(CalendarFaults.DateRange);
        }

        return new RunRequest(now ?? context.UtcNow);
    }

    /// <summary>Seconds after which to stop; refuses those out of bounds (LOY-RANGE-SECONDS).</summary>
    public static int Seconds(StepContext context)
    {
        var seconds = context.Input<int?>(EvaluateRangeApi.Request.MaxSeconds) ?? DefaultSeconds;
        return seconds is >= 0 and <= MostSeconds ? seconds : throw context.Fail("LOY-RANGE-SECONDS", MostSeconds, seconds);
    }

    private static HashSet<string> Held(StepContext context)
    {
        var response = (RetrieveUserSetOfPrivilegesByNamesResponse)context.UserService.Execute(
            new RetrieveUserSetOfPrivilegesByNamesRequest { UserId = context.Execution.UserId, PrivilegeNames = [Run, Administer] });
        return new HashSet<string>(response.RolePrivileges.Select(privilege => privilege.PrivilegeName), StringComparer.OrdinalIgnoreCase);
    }
}
