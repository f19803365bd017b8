using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>An activity that is completed or canceled ended then, unless it says when.</summary>
internal static class ActivityEnd
{
    public const string Column = "actualend";
    private const int Completed = 1;
    private const int Canceled = 2;

    /// <summary>Fills the end in. <paramref name="before"/> is the row as it was; null for a new one.</summary>
    public static void Complete(Operation operation, Entity row, Entity? before)
    {
        if (HasEnd(operation.RequiredTable)
            && row.GetAttributeValue<OptionSetValue>(StateRules.State)?.Value is Completed or Canceled
            && !row.Contains(Column)
            && before?.GetAttributeValue<DateTime?>(Column) is null)
            row[Column] = operation.StartedOn;
    }

    private static bool HasEnd(TableMetadata table) => table.IsActivity && table.Find(Column) is not null;
}
