using Dynamics.Loyalty.Plays.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Plays;

/// <summary>What the rules wrote about a play stays, and a play that has ended does not change any more.</summary>
[PluginType("4e86436a-a8ab-5920-9a16-9e3ec6fc7003")]
[Step(
    "6e659994-7b71-56b9-9afb-edf9fa9b20c9",
    Message.Update,
    Play.EntityLogicalName,
    Stage.PreValidation,
    Mode.Synchronous,
    Filter =
    [
        Play.Fields.Name,
        Play.Fields.AccountId,
        Play.Fields.Level,
        Play.Fields.CurrentLevel,
        Play.Fields.OpenedOn,
        Play.Fields.FellOn,
        Play.Fields.ClosedOn,
        Play.Fields.Note,
        Play.Fields.OpenKey,
        Play.Fields.EvaluationId,
        Play.Fields.Outcome,
        Play.Fields.OutcomeNote,
    ])]
[Image(
    "8d4de9bb-eded-5a4d-8de0-40217498fc6a",
    ImageKind.Pre,
    Play.Fields.Name,
    Play.Fields.AccountId,
    Play.Fields.Level,
    Play.Fields.CurrentLevel,
    Play.Fields.OpenedOn,
    Play.Fields.FellOn,
    Play.Fields.ClosedOn,
    Play.Fields.Note,
    Play.Fields.OpenKey,
    Play.Fields.EvaluationId,
    Play.Fields.Outcome,
    Play.Fields.OutcomeNote)]
public sealed class LockPlayStep : PluginBase
{
    private static readonly string[] Facts =
    [
        Play.Fields.Name,
        Play.Fields.AccountId,
        Play.Fields.Level,
        Play.Fields.CurrentLevel,
        Play.Fields.OpenedOn,
        Play.Fields.FellOn,
        Play.Fields.ClosedOn,
        Play.Fields.Note,
        Play.Fields.OpenKey,
        Play.Fields.EvaluationId,
    ];

    private static readonly string[] End = [Play.Fields.Outcome, Play.Fields.OutcomeNote];

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        // The rules write about a play when its risk changes, and move it when accounts are merged.
        if (context.IsWithin(FollowRiskLevelApi.Name) || context.IsWithin(Message.Merge, Account.EntityLogicalName))
            return;
        if (Facts.Any(context.Changes))
            throw context.Fail(PlayFaults.Locked);
        if (context.PreImage.Contains(Play.Fields.ClosedOn) && End.Any(context.Changes))
            throw context.Fail(PlayFaults.Closed);
    }
}
