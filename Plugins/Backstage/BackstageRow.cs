using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Backstage;

/// <summary>What every backstage note keeps to, when it is written and when it is changed.</summary>
internal static class BackstageRow
{
    /// <summary>Refuses a note without account, or about a promise to another one.</summary>
    public static void RequirePlace(StepContext context)
    {
        var account = context.After<EntityReference>(BackstageNote.Fields.AccountId) ?? throw context.Fail(BackstageFaults.AccountRequired);
        if (context.After<EntityReference>(BackstageNote.Fields.PromiseId) is not { } promise)
            return;
        // Elevated: whose promise it is decides, not whether the author may read it; nothing of it is shown.
        var customer = context.Elevated.Retrieve(promise.LogicalName, promise.Id, new ColumnSet(Promise.Fields.AccountId))
            .GetAttributeValue<EntityReference>(Promise.Fields.AccountId);
        if (customer?.Id != account.Id)
            throw context.Fail(BackstageFaults.PromiseElsewhere);
    }

    /// <summary>Refuses an empty text.</summary>
    public static void RequireText(StepContext context)
    {
        if (string.IsNullOrWhiteSpace(context.Target.GetAttributeValue<string>(BackstageNote.Fields.Text)))
            throw context.Fail(BackstageFaults.TextRequired);
    }
}
