using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>What the panel reads of its reader.</summary>
internal static class ReaderQueries
{
    /// <summary>Alias of the reader's time zone in the row of their settings.</summary>
    public const string Zone = "zone";

    /// <summary>
    /// The reader's own settings with their time zone; an empty row for a user without. Elevated: everybody may know their
    /// own, and the platform's list of time zones has no privilege that a role could give.
    /// </summary>
    public static Entity Settings(this PanelReader reader)
    {
        var query = new QueryExpression(UserSettings.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                UserSettings.Fields.LocaleId,
                UserSettings.Fields.DateFormatString,
                UserSettings.Fields.DateSeparator,
                UserSettings.Fields.TimeFormatString,
                UserSettings.Fields.TimeSeparator,
                UserSettings.Fields.DecimalSymbol,
                UserSettings.Fields.NumberSeparator),
            TopCount = 1,
        };
        query.Criteria.AddCondition(UserSettings.Fields.Id, ConditionOperator.Equal, reader.UserId);
        var zone = query.AddLink(
            TimeZoneDefinition.EntityLogicalName, UserSettings.Fields.TimeZoneCode, TimeZoneDefinition.Fields.TimeZoneCode, JoinOperator.LeftOuter);
        zone.EntityAlias = Zone;
        zone.Columns = new ColumnSet(TimeZoneDefinition.Fields.StandardName);
        return reader.Elevated.RetrieveMultiple(query).Entities.FirstOrDefault() ?? new Entity(UserSettings.EntityLogicalName);
    }
}
