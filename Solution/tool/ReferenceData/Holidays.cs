namespace Dynamics.Loyalty.SolutionTool.ReferenceData;

/// <summary>
/// The public holidays of the regions that ship, by their laws: Vaud (loi sur l'emploi, art. 47), Geneva (loi sur les jours
/// fériés), Zurich (Ruhetags- und Ladenöffnungsgesetz, § 1), France (Code du travail, L3133-1) and Alsace-Moselle (L3134-13).
/// Customs of half a day, such as Sechseläuten and Knabenschiessen, are no public holidays and left to the firm.
/// </summary>
public static class Holidays
{
    private static readonly Holiday NewYear = Holiday.On(1, 1, "new-year", "New Year's Day / Jour de l'An");
    private static readonly Holiday SecondOfJanuary = Holiday.On(1, 2, "berchtold", "Berchtold's Day / 2 janvier");
    private static readonly Holiday GoodFriday = Holiday.AfterEaster(-2, "good-friday", "Good Friday / Vendredi saint");
    private static readonly Holiday EasterMonday = Holiday.AfterEaster(1, "easter-monday", "Easter Monday / Lundi de Pâques");
    private static readonly Holiday Labour = Holiday.On(5, 1, "labour", "Labour Day / Fête du Travail");
    private static readonly Holiday Victory = Holiday.On(5, 8, "victory", "Victory Day / Victoire 1945");
    private static readonly Holiday Ascension = Holiday.AfterEaster(39, "ascension", "Ascension Day / Ascension");
    private static readonly Holiday WhitMonday = Holiday.AfterEaster(50, "whit-monday", "Whit Monday / Lundi de Pentecôte");
    private static readonly Holiday Bastille = Holiday.On(7, 14, "bastille", "Bastille Day / Fête nationale");
    private static readonly Holiday SwissNational = Holiday.On(8, 1, "swiss-national", "National Day / Fête nationale");
    private static readonly Holiday Assumption = Holiday.On(8, 15, "assumption", "Assumption / Assomption");
    private static readonly Holiday GenevaFast = Holiday.AfterSundayOfSeptember(1, 4, "geneva-fast", "Geneva Fast / Jeûne genevois");
    private static readonly Holiday FederalFast =
        Holiday.AfterSundayOfSeptember(3, 1, "federal-fast-monday", "Federal Fast Monday / Lundi du Jeûne fédéral");
    private static readonly Holiday AllSaints = Holiday.On(11, 1, "all-saints", "All Saints' Day / Toussaint");
    private static readonly Holiday Armistice = Holiday.On(11, 11, "armistice", "Armistice Day / Armistice 1918");
    private static readonly Holiday Christmas = Holiday.On(12, 25, "christmas", "Christmas Day / Noël");
    private static readonly Holiday StStephen = Holiday.On(12, 26, "st-stephen", "St Stephen's Day / Saint-Étienne");
    private static readonly Holiday Restoration = Holiday.On(12, 31, "restoration", "Restoration of the Republic / Restauration de la République");

    /// <summary>Of the canton of Vaud.</summary>
    public static IReadOnlyList<Holiday> Vaud { get; } =
        [NewYear, SecondOfJanuary, GoodFriday, EasterMonday, Ascension, WhitMonday, SwissNational, FederalFast, Christmas];

    /// <summary>Of the canton of Geneva.</summary>
    public static IReadOnlyList<Holiday> Geneva { get; } =
        [NewYear, GoodFriday, EasterMonday, Ascension, WhitMonday, SwissNational, GenevaFast, Christmas, Restoration];

    /// <summary>Of the canton of Zurich.</summary>
    public static IReadOnlyList<Holiday> Zurich { get; } =
        [NewYear, GoodFriday, EasterMonday, Labour, Ascension, WhitMonday, SwissNational, Christmas, StStephen];

    /// <summary>Of France.</summary>
    public static IReadOnlyList<Holiday> France { get; } =
        [NewYear, EasterMonday, Labour, Victory, Ascension, WhitMonday, Bastille, Assumption, AllSaints, Armistice, Christmas];

    /// <summary>Of Alsace and Moselle: two more than in the rest of France. Good Friday is one only in communes with a Protestant or a shared church, which are most towns.</summary>
    public static IReadOnlyList<Holiday> AlsaceMoselle { get; } = [.. France, GoodFriday, StStephen];
}
