using System.Globalization;
using Dynamics.Loyalty.Calendars.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Writes who the caller is and how they want dates and numbers, so that the first paint needs no other request.</summary>
internal static class ReaderSection
{
    /// <summary>Writes the section; every value but the user is null for one without settings.</summary>
    public static void Write(JsonWriter json, Guid user, Entity settings) =>
        json.BeginObject()
            .Name("id").Value(user)
            .Name("timeZone").Value(TimeZone(settings))
            .Name("locale").Value(Locale(settings.GetAttributeValue<int?>(UserSettings.Fields.LocaleId)))
            .Name("dateFormat").Value(Pattern(settings, UserSettings.Fields.DateFormatString, '/', UserSettings.Fields.DateSeparator))
            .Name("timeFormat").Value(Pattern(settings, UserSettings.Fields.TimeFormatString, ':', UserSettings.Fields.TimeSeparator))
            .Name("decimalSymbol").Text(settings, UserSettings.Fields.DecimalSymbol)
            .Name("numberSeparator").Text(settings, UserSettings.Fields.NumberSeparator)
            .EndObject();

    // Browsers know IANA ids only. A zone that the list of pairs does not have is left to the browser's own.
    private static string? TimeZone(Entity settings) =>
        settings.Joined<string>(ReaderQueries.Zone, TimeZoneDefinition.Fields.StandardName) is { } name ? TimeZones.IanaIdOf(name) : null;

    private static string? Locale(int? lcid)
    {
        try
        {
            return lcid is { } known && known > 0 ? CultureInfo.GetCultureInfo(known).Name : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    // The platform stores the pattern with a placeholder for the separator, which the user chooses apart.
    private static string? Pattern(Entity settings, string pattern, char placeholder, string separator) =>
        settings.GetAttributeValue<string>(pattern)?.Replace(placeholder.ToString(), settings.GetAttributeValue<string>(separator) ?? placeholder.ToString());
}
