namespace Dynamics.Loyalty.Platform.Domain;

/// <summary>A sentence in both languages of the product, for readers who are not known yet.</summary>
/// <param name="English">The sentence in English.</param>
/// <param name="French">The sentence in French.</param>
public sealed record LocalizedText(string English, string French)
{
    /// <summary>Both sentences as stored in a text column: English on the first line, French on the second.</summary>
    public string ToLines() => OneLine(English) + "\n" + OneLine(French);

    /// <summary>Reads what <see cref="ToLines"/> wrote; a text of one line, written by hand, serves both languages.</summary>
    public static LocalizedText FromLines(string? lines)
    {
        var parts = (lines ?? string.Empty).Replace("\r", string.Empty).Split(['\n'], 2);
        return new LocalizedText(parts[0], parts[parts.Length - 1]);
    }

    /// <summary>The sentence in French, or in English.</summary>
    public string In(bool isFrench) => isFrench ? French : English;

    /// <summary>Writes <c>{"en":…,"fr":…}</c>.</summary>
    public void WriteTo(JsonWriter json) =>
        json.BeginObject().Name("en").Value(English).Name("fr").Value(French).EndObject();

    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');
}
