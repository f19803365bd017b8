using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Reads what an administrator sets about signals that begin with the clock.</summary>
internal static class ClockTermsReading
{
    private const int LongestDays = 365;
    private const int LeastPercent = 100;
    private const int MostPercent = 1000;

    /// <summary>The variables to read.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        EnvironmentVariables.SilenceDays,
        EnvironmentVariables.SilencePercent,
        EnvironmentVariables.RenewalDays,
        EnvironmentVariables.RenewalContactDays,
    ];

    /// <summary>The terms; refuses a variable out of its bounds by <see cref="SettingFaults.Number"/>.</summary>
    public static ClockTerms Of(Settings settings)
    {
        var shipped = ClockTerms.Shipped;
        return new ClockTerms(
            settings.Number(EnvironmentVariables.SilenceDays, shipped.SilenceDays, 1, LongestDays),
            settings.Number(EnvironmentVariables.SilencePercent, shipped.SilencePercent, LeastPercent, MostPercent),
            settings.Number(EnvironmentVariables.RenewalDays, shipped.RenewalDays, 1, LongestDays),
            settings.Number(EnvironmentVariables.RenewalContactDays, shipped.RenewalContactDays, 1, LongestDays));
    }
}
