using System.Globalization;
using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Plugins.Churn.Preview;

/// <summary>Reads thresholds that are to be previewed: three whole numbers, separated by commas.</summary>
internal static class PreviewedThresholds
{
    private const int Levels = 3;

    /// <summary>The scale with these thresholds and the drop margin that is set; refuses one that could not be saved.</summary>
    public static RiskScale Read(string text, int dropMargin)
    {
        var numbers = text.Split(',').Select(Number).ToArray();
        return numbers.Length == Levels
            ? RiskScale.Of(numbers[0], numbers[1], numbers[2], dropMargin)
            : throw new RuleViolationException(ChurnFaults.ScaleOrder);
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
