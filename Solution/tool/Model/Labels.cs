namespace Dynamics.Loyalty.SolutionTool.Model;

/// <summary>Reads texts in two languages.</summary>
public static class Labels
{
    /// <summary>The base language of every solution here, English.</summary>
    public const string English = "1033";

    /// <summary>The second language, French.</summary>
    public const string French = "1036";

    /// <summary>A text in one language; null when it is missing or empty.</summary>
    /// <param name="container">The element that holds one child per language, such as <c>displaynames</c>.</param>
    /// <param name="language">Language code.</param>
    public static string? Text(XElement? container, string language)
    {
        var text = container?.Elements().FirstOrDefault(label => label.Attribute("languagecode")?.Value == language)?.Attribute("description")?.Value;
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
