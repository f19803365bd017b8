using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>A new account has no risk yet: neither a computed one, nor one that a person could override.</summary>
[PluginType("36e684c5-ddaf-5e83-bab3-ea6e3d3af84c")]
[Step("e2707a48-083b-59df-a835-77d7f2b2d6b5", Message.Create, Account.EntityLogicalName, Stage.PreValidation, Mode.Synchronous)]
public sealed class LockRiskOnCreateStep : PluginBase
{
    private const string NoOverride = "LOY-OVERRIDE-NEW-ACCOUNT";

    private static readonly string[] Override =
        [Account.Fields.RiskOverride, Account.Fields.RiskOverrideReason, Account.Fields.RiskOverrideUntil];

    /// <inheritdoc/>
    protected override void Run(StepContext context)
    {
        // A client may send the columns of a form it does not fill: empty, and no for a yes or no.
        bool IsFilled(string column) => context.Target.GetAttributeValue<object>(column) is not (null or false or "");
        if (ComputedRisk.Columns.Any(IsFilled))
            throw context.Fail(ComputedRisk.Locked);
        if (Override.Any(IsFilled))
            throw context.Fail(NoOverride);
    }
}
