using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Dynamics.Loyalty.Plugins.Promises;

namespace Dynamics.Loyalty.Plugins.Alerts;

/// <summary>What an administrator sets about the alerts of the team.</summary>
/// <param name="Shown">Alerts shown at once, 1 to 20.</param>
/// <param name="QuietDays">Days that a critical account may go without a conversation.</param>
/// <param name="VacantDays">Days that an account may have nobody.</param>
/// <param name="Late">Late promises of one person that are too many, 1 or more.</param>
/// <param name="Open">Open promises of one person above which there are too many.</param>
internal sealed record AlertLimits(int Shown, int QuietDays, int VacantDays, int Late, int Open)
{
    private const int MostShown = 20;
    private const int LongestWait = 365;

    /// <summary>Reads them. Two calls.</summary>
    public static AlertLimits Read(StepContext context)
    {
        // Elevated: the numbers are an administrator's to set, and every manager's to be alerted by.
        var numbers = Settings.Read(context.Elevated, EnvironmentVariables.TeamAlertLimits).Numbers(EnvironmentVariables.TeamAlertLimits, 5, 2, 5, 3);
        return new AlertLimits(
            Within(numbers[0], 1, MostShown),
            Within(numbers[1], 0, LongestWait),
            Within(numbers[2], 0, LongestWait),
            Math.Max(1, numbers[3]),
            OwnerLoad.ReadLimit(context));
    }

    private static int Within(int number, int least, int most) => Math.Min(most, Math.Max(least, number));
}
