namespace Dynamics.Loyalty.SolutionTool.ReferenceData;

/// <summary>A business calendar that ships, with its holidays.</summary>
/// <param name="Id">Id of the calendar: never changed.</param>
/// <param name="Name">Name of the calendar, in both languages where they differ.</param>
/// <param name="TimeZone">Its IANA time zone.</param>
/// <param name="OpeningHours">Its hours, a sample.</param>
/// <param name="Holidays">Its public holidays.</param>
public sealed record Region(Guid Id, string Name, string TimeZone, string OpeningHours, IReadOnlyList<Holiday> Holidays)
{
    private const string Swiss = "Mon-Thu 08:00-12:00 13:00-17:30; Fri 08:00-12:00 13:00-16:30";
    private const string French = "Mon-Fri 09:00-12:30 13:30-18:00";

    /// <summary>All that ship, in the order of the file.</summary>
    public static IReadOnlyList<Region> All { get; } =
    [
        new(new("ef168b15-3dca-578e-8efe-9388f39d8f68"), "Switzerland (Vaud) / Suisse (Vaud)", "Europe/Zurich", Swiss, ReferenceData.Holidays.Vaud),
        new(new("63fb2e28-ec33-5c06-baa0-a56ef1b04528"), "France", "Europe/Paris", French, ReferenceData.Holidays.France),
        Of("geneva", "Switzerland (Geneva) / Suisse (Genève)", "Europe/Zurich", Swiss, ReferenceData.Holidays.Geneva),
        Of("zurich", "Switzerland (Zurich) / Suisse (Zurich)", "Europe/Zurich", Swiss, ReferenceData.Holidays.Zurich),
        Of("alsace-moselle", "France (Alsace-Moselle)", "Europe/Paris", French, ReferenceData.Holidays.AlsaceMoselle),
    ];

    /// <summary>Id of the row of one holiday in one year: the same whenever and wherever it is made.</summary>
    public Guid IdOf(Holiday holiday, int year) =>
        NamedId.Of(string.Create(CultureInfo.InvariantCulture, $"loy_calendarexception/{Id:D}/{holiday.Key}/{year}"));

    private static Region Of(string key, string name, string zone, string hours, IReadOnlyList<Holiday> holidays) =>
        new(NamedId.Of($"loy_businesscalendar/{key}"), name, zone, hours, holidays);
}
