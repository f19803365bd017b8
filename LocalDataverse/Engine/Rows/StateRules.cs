using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>State and status belong together: every status names the one state it is of.</summary>
internal static class StateRules
{
    public const string State = "statecode";
    public const string Status = "statuscode";
    private const int Active = 0;

    /// <summary>Whether a request changes the state.</summary>
    public static bool IsChangedBy(Entity row) => row.Contains(State) || row.Contains(Status);

    /// <summary>A new row is active unless it says otherwise; its status is the state's default.</summary>
    public static void Complete(TableMetadata table, Entity row) => Complete(table, row, Active);

    /// <summary>Checks the status against the state and fills in the one that is missing.</summary>
    public static void Complete(TableMetadata table, Entity row, int currentState)
    {
        if (table.Find(State) is null)
            return;
        var state = row.GetAttributeValue<OptionSetValue>(State)?.Value ?? currentState;
        row[State] = new OptionSetValue(state);
        if (table.Find(Status) is not { } status)
            return;
        var value = row.GetAttributeValue<OptionSetValue>(Status)?.Value ?? DefaultStatus(table, status, state);
        if (value is { } chosen && status.Choice?.Find(chosen)?.LinkedValue is { } owner && owner != state)
            throw Fault.Of(ErrorCode.InvalidStateCodeStatusCode, $"{chosen} is not a valid status code for state code {state} on {table.LogicalName}. Send the state it belongs to ({owner}) with it, or another status.");
        row[Status] = value is { } known ? new OptionSetValue(known) : null;
    }

    /// <summary>The status that the state names, else the first that belongs to it.</summary>
    private static int? DefaultStatus(TableMetadata table, ColumnMetadata status, int state) =>
        table.Find(State)?.Choice?.Find(state)?.LinkedValue ?? status.Choice?.Options.FirstOrDefault(o => o.LinkedValue == state)?.Value;
}
