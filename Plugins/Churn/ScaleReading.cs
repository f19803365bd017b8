using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>Reads the scale of risk levels together with the environment variables, so that it costs no call of its own.</summary>
internal static class ScaleReading
{
    private const string Alias = "scale";

    /// <summary>Joins the one scale to a query for variables, by what both have in common: being active.</summary>
    public static void AddTo(QueryExpression variables)
    {
        var scale = variables.AddLink(
            RiskLevelScale.EntityLogicalName,
            EnvironmentVariableDefinition.Fields.StateCode,
            RiskLevelScale.Fields.StateCode,
            JoinOperator.LeftOuter);
        scale.EntityAlias = Alias;
        scale.Columns = new ColumnSet(
            RiskLevelScale.Fields.WatchFrom,
            RiskLevelScale.Fields.AtRiskFrom,
            RiskLevelScale.Fields.CriticalFrom,
            RiskLevelScale.Fields.DropMargin);
    }

    /// <summary>The scale of the rows that the query gives, or the one that ships when none is in use.</summary>
    public static RiskScale Of(IReadOnlyCollection<Entity> rows) =>
        rows.FirstOrDefault(row => row.Contains(Alias + "." + RiskLevelScale.Fields.WatchFrom)) is { } row
            ? RiskScale.Of(
                row.Joined<int?>(Alias, RiskLevelScale.Fields.WatchFrom),
                row.Joined<int?>(Alias, RiskLevelScale.Fields.AtRiskFrom),
                row.Joined<int?>(Alias, RiskLevelScale.Fields.CriticalFrom),
                row.Joined<int?>(Alias, RiskLevelScale.Fields.DropMargin))
            : RiskScale.Shipped;
}
