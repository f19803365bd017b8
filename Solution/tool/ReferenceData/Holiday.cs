namespace Dynamics.Loyalty.SolutionTool.ReferenceData;

/// <summary>A public holiday of every year.</summary>
/// <param name="Key">What its ids are made of: never changed.</param>
/// <param name="Name">English and French, as a row has one name for all readers.</param>
/// <param name="In">Its day in a year.</param>
public sealed record Holiday(string Key, string Name, Func<int, DateOnly> In)
{
    /// <summary>A holiday on the same date every year.</summary>
    public static Holiday On(int month, int day, string key, string name) => new(key, name, year => new DateOnly(year, month, day));

    /// <summary>A holiday some days after Easter Sunday, or before it.</summary>
    public static Holiday AfterEaster(int days, string key, string name) => new(key, name, year => Easter.Sunday(year).AddDays(days));

    /// <summary>A holiday some days after a Sunday of September.</summary>
    /// <param name="sunday">Which one: 1 is the first.</param>
    /// <param name="days">Days after it.</param>
    /// <param name="key">What its ids are made of.</param>
    /// <param name="name">English and French.</param>
    public static Holiday AfterSundayOfSeptember(int sunday, int days, string key, string name) =>
        new(key, name, year => SundayOfSeptember(year, sunday).AddDays(days));

    private static DateOnly SundayOfSeptember(int year, int sunday)
    {
        var first = new DateOnly(year, 9, 1);
        return first.AddDays(((7 - (int)first.DayOfWeek) % 7) + (7 * (sunday - 1)));
    }
}
