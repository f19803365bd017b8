using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Promises.Domain;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>The times of a pause as submitted, checked.</summary>
internal static class PauseRow
{
    /// <summary>The end of a pause; refused before its start and in the future.</summary>
    public static DateTime EndOf(StepContext context, DateTime from, DateTime to)
    {
        to = PromiseRequest.InstantOf(to);
        return to < from || to > context.UtcNow ? throw context.Fail(PromiseFaults.PauseEnd) : to;
    }

    /// <summary>Refuses an expected end before the start; none is expected when it is left empty.</summary>
    public static void RequireExpectedEnd(StepContext context, DateTime from)
    {
        if (context.After<DateTime?>(PromisePause.Fields.ExpectedEndOn) is { } expected && PromiseRequest.InstantOf(expected) < from)
            throw context.Fail(PromiseFaults.PauseExpectedEnd);
    }

    /// <summary>Who is waited for, and why: both are required.</summary>
    /// <returns>Both in one line, for the revision.</returns>
    public static string WhyOf(StepContext context)
    {
        var who = context.After<string>(PromisePause.Fields.WaitingFor);
        var why = context.After<string>(PromisePause.Fields.Reason);
        return string.IsNullOrWhiteSpace(who) || string.IsNullOrWhiteSpace(why)
            ? throw context.Fail(PromiseFaults.PauseWhy)
            : Why(who, why);
    }

    /// <summary>Who is waited for and why in one line.</summary>
    public static string Why(string? who, string? why) => (who ?? string.Empty).Trim() + ": " + (why ?? string.Empty).Trim();
}
