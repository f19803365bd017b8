namespace Dynamics.Loyalty.SolutionTool.ReferenceData;

/// <summary>Calendars and holidays as records of the Configuration Migration tool.</summary>
public static class CalendarRows
{
    /// <summary>Table of the calendars.</summary>
    public const string Calendars = "loy_businesscalendar";

    /// <summary>Table of the holidays.</summary>
    public const string Exceptions = "loy_calendarexception";

    /// <summary>Puts the calendars that ship, and their holidays of some years, in place of those of a data.xml.</summary>
    /// <param name="data">Root of the file; its other tables stay as they are.</param>
    /// <param name="firstYear">First year.</param>
    /// <param name="years">How many years, at least 1.</param>
    public static XElement Renew(XElement data, int firstYear, int years)
    {
        var renewed = new XElement(data);
        Records(renewed, Calendars).ReplaceNodes(Region.All.Select(Calendar));
        Records(renewed, Exceptions).ReplaceNodes(
            from year in Enumerable.Range(firstYear, years)
            from region in Region.All
            from holiday in region.Holidays.OrderBy(holiday => holiday.In(year))
            select Exception(region, holiday, year));
        return renewed;
    }

    private static XElement Records(XElement data, string table) =>
        data.Elements("entity").Single(entity => entity.Attribute("name")?.Value == table).Element("records")!;

    private static XElement Calendar(Region region) => Record(
        region.Id,
        Field("loy_businesscalendarid", Text(region.Id)),
        Field("loy_name", region.Name),
        Field("loy_openinghours", region.OpeningHours),
        Field("loy_timezone", region.TimeZone));

    private static XElement Exception(Region region, Holiday holiday, int year)
    {
        var id = region.IdOf(holiday, year);
        var calendar = Field("loy_calendarid", Text(region.Id));
        calendar.Add(new XAttribute("lookupentity", Calendars), new XAttribute("lookupentityname", region.Name));
        return Record(
            id,
            Field("loy_calendarexceptionid", Text(id)),
            calendar,
            Field("loy_from", Day(holiday.In(year))),
            Field("loy_name", holiday.Name),
            Field("loy_to", Day(holiday.In(year))));
    }

    private static XElement Record(Guid id, params XElement[] fields) => new("record", new XAttribute("id", Text(id)), fields);

    private static XElement Field(string name, string value) => new("field", new XAttribute("name", name), new XAttribute("value", value));

    private static string Text(Guid id) => id.ToString("D");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00.0000000Z";
}
