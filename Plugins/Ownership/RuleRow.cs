using Dynamics.Loyalty.Ownership.Domain;
using Microsoft.Xrm.Sdk;
using RuleTable = Dynamics.Loyalty.Plugins.Model.AssignmentRule;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>The conditions in the row of an assignment rule.</summary>
internal static class RuleRow
{
    /// <summary>The columns that hold them.</summary>
    public static readonly string[] ConditionColumns =
    [
        RuleTable.Fields.Segment,
        RuleTable.Fields.Country,
        RuleTable.Fields.IndustryCode,
        RuleTable.Fields.RevenueFrom,
        RuleTable.Fields.RevenueTo,
        RuleTable.Fields.Language,
    ];

    /// <summary>Reads them.</summary>
    /// <param name="read">Gives the value of a column, or null.</param>
    public static RuleConditions ToConditions(Func<string, object?> read) =>
        new(
            (read(RuleTable.Fields.Segment) as OptionSetValue)?.Value,
            read(RuleTable.Fields.Country) as string,
            read(RuleTable.Fields.IndustryCode) as int?,
            read(RuleTable.Fields.RevenueFrom) as decimal?,
            read(RuleTable.Fields.RevenueTo) as decimal?,
            read(RuleTable.Fields.Language) as string);
}
