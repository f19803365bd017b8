using System.Globalization;
using System.Resources;
using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>
/// Sentences by key, from the two resource files embedded in this one assembly: the platform loads no satellite
/// assemblies for a plugin assembly that stands alone.
/// </summary>
internal static class Texts
{
    private static readonly ResourceManager English = Open("en");
    private static readonly ResourceManager French = Open("fr");
    private static readonly NumberFormatInfo FrenchNumbers = new() { NumberDecimalSeparator = "," };

    /// <summary>The sentence of a key in a language, with its facts. A key without a sentence is a fault of ours and throws.</summary>
    public static string Get(int language, string key, params object?[] facts)
    {
        var isFrench = Language.Closest(language) == Language.French;
        var sentence = (isFrench ? French : English).GetString(key, CultureInfo.InvariantCulture)
            ?? throw new MissingManifestResourceException("No sentence for " + key + ".");
        var words = facts.Select(fact => Word(fact, isFrench)).ToArray<object>();
        return words.Length == 0 ? sentence : string.Format(CultureInfo.InvariantCulture, sentence, words);
    }

    /// <summary>The sentence of a key in both languages.</summary>
    public static LocalizedText Both(string key, params object?[] facts) =>
        new(Get(Language.English, key, facts), Get(Language.French, key, facts));

    private static string Word(object? fact, bool isFrench) => fact switch
    {
        null => string.Empty,
        LocalizedText text => text.In(isFrench),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC",
        decimal number => number.ToString("0.##", isFrench ? FrenchNumbers : NumberFormatInfo.InvariantInfo),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => TextDirection.Isolate(fact.ToString() ?? string.Empty),
    };

    private static ResourceManager Open(string language) =>
        new("Dynamics.Loyalty.Plugins.Messages." + language, typeof(Texts).Assembly);
}
