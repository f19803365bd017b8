using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Tells what an update changes from what a client merely sends back as it read it.</summary>
internal static class SubmittedChange
{
    /// <summary>
    /// Whether the submitted value of a column is another than the one before: references compare by id, instants by
    /// the second. The step's pre-image must name the column.
    /// </summary>
    public static bool Changes(this StepContext context, string column) =>
        context.Target.Contains(column)
        && !Equals(Comparable(context.Target[column]), Comparable(context.PreImage.GetAttributeValue<object>(column)));

    private static object? Comparable(object? value) => value switch
    {
        EntityReference reference => reference.Id,
        OptionSetValue choice => choice.Value,
        DateTime instant => instant.Ticks / TimeSpan.TicksPerSecond,
        _ => value,
    };
}
