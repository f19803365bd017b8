using System.Globalization;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Backstage;

/// <summary>
/// A backstage note is called by its day, whatever name was given: the name is read by more people than the text. One
/// without account (LOY-BACKSTAGE-ACCOUNT-REQUIRED) or text (LOY-BACKSTAGE-TEXT-REQUIRED), or about a promise to another
/// account (LOY-BACKSTAGE-PROMISE), is refused.
/// </summary>
[PluginType("5f0f6a0e-65c5-5b0e-9c39-2f1c5c0c6a16")]
[Step("d7a3b8f4-1f0a-5c57-8c1f-7d2f0b9a4e16", Message.Create, BackstageNote.EntityLogicalName, Stage.PreOperation, Mode.Synchronous)]
public sealed class CompleteBackstageNoteStep : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        BackstageRow.RequirePlace(context);
        BackstageRow.RequireText(context);
        context.Target[BackstageNote.Fields.Name] = context.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
