using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Backstage;

/// <summary>
/// A changed backstage note keeps its name, an account (LOY-BACKSTAGE-ACCOUNT-REQUIRED), a text (LOY-BACKSTAGE-TEXT-REQUIRED)
/// and no promise but one to its account (LOY-BACKSTAGE-PROMISE).
/// </summary>
[PluginType("0c4d1b52-8a5e-5d4e-b1a7-91c3f5a0d716")]
[Step(
    "8e2f7c66-3b7d-5e0b-a2d9-4f6a1c8b5d16",
    Message.Update,
    BackstageNote.EntityLogicalName,
    Stage.PreOperation,
    Mode.Synchronous,
    Filter = [BackstageNote.Fields.AccountId, BackstageNote.Fields.Name, BackstageNote.Fields.PromiseId, BackstageNote.Fields.Text])]
[Image("2b9d6f31-7c4e-5a18-94d2-6e0f3a7b8c16", ImageKind.Pre, BackstageNote.Fields.AccountId, BackstageNote.Fields.Name, BackstageNote.Fields.PromiseId)]
public sealed class CheckBackstageNoteStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        // The platform moves notes of a merged account one by one, before or after the promises they are about.
        if (context.IsWithin(Message.Merge, Account.EntityLogicalName))
            return;
        if (context.Target.Contains(BackstageNote.Fields.AccountId) || context.Target.Contains(BackstageNote.Fields.PromiseId))
            BackstageRow.RequirePlace(context);
        if (context.Target.Contains(BackstageNote.Fields.Text))
            BackstageRow.RequireText(context);
        if (context.Target.Contains(BackstageNote.Fields.Name))
            context.Target[BackstageNote.Fields.Name] = context.PreImage.GetAttributeValue<string>(BackstageNote.Fields.Name);
    }
}
