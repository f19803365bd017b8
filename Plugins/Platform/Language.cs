namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>The languages of the product, by the platform's numbers.</summary>
internal static class Language
{
    /// <summary>English; also for readers of any other language.</summary>
    public const int English = 1033;

    /// <summary>French.</summary>
    public const int French = 1036;

    private const int PrimaryMask = 0x3FF;

    /// <summary>The product's language for a reader: French for every French (fr-CH, fr-CA …), else English.</summary>
    public static int Closest(int lcid) =>
        (lcid & PrimaryMask) == (French & PrimaryMask) ? French : English;
}
