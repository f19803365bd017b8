using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Reads the row as it will be once the operation is done.</summary>
internal static class RowAfter
{
    /// <summary>
    /// The submitted value of a column, else the one before the operation; the type's default when there is neither.
    /// On an update the step's pre-image must name the column.
    /// </summary>
    public static T? After<T>(this StepContext context, string column)
    {
        if (context.Target.Contains(column))
            return context.Target.GetAttributeValue<T>(column);
        return context.Execution.PreEntityImages.Count == 0 ? default : context.PreImage.GetAttributeValue<T>(column);
    }
}
