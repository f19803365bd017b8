using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Dynamics.Loyalty.Plugins.Churn.Ranges;

/// <summary>A work range as stored.</summary>
internal sealed class StoredRange(Entity row)
{
    /// <summary>Id of the row.</summary>
    public Guid Id => row.Id;

    /// <summary>The error of the round under way, or of the last one when none is; null when it went well.</summary>
    public string? Error => row.GetAttributeValue<string>(EvaluationRange.Fields.LastError);

    /// <summary>What it says.</summary>
    public WorkRange Range { get; } = new(
        row.GetAttributeValue<int>(EvaluationRange.Fields.Number),
        Key(row, EvaluationRange.Fields.KeyFrom),
        Key(row, EvaluationRange.Fields.KeyTo))
    {
        Watermark = Key(row, EvaluationRange.Fields.Watermark),
        DoneOn = row.GetAttributeValue<DateTime?>(EvaluationRange.Fields.LastRunOn),
        TakenOn = IsRunning(row) ? row.GetAttributeValue<DateTime?>(EvaluationRange.Fields.HeartbeatOn) : null,
        Attempt = row.GetAttributeValue<int>(EvaluationRange.Fields.Attempt),
    };

    /// <summary>A row to write to it.</summary>
    public Entity Change() => new(EvaluationRange.EntityLogicalName, row.Id) { RowVersion = row.RowVersion };

    /// <summary>Writes such a row; fails when the range has changed since it was read.</summary>
    public static void Write(IOrganizationService service, Entity change) =>
        service.Execute(new UpdateRequest { Target = change, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });

    private static bool IsRunning(Entity row) =>
        row.GetAttributeValue<OptionSetValue>(EvaluationRange.Fields.RunState)?.Value == (int)RunState.Running;

    // A key that somebody damaged is like none: the evaluation then does more than it must, never less.
    private static Guid? Key(Entity row, string column) =>
        Guid.TryParse(row.GetAttributeValue<string>(column), out var key) ? key : null;
}
