namespace LocalDataverse.Engine.Metadata;

/// <summary>A text in the languages of the solution, by LCID (1033 English, 1036 French).</summary>
public sealed record Labels(IReadOnlyDictionary<int, string> Texts)
{
    /// <summary>The base language of every solution here.</summary>
    public const int BaseLanguage = 1033;

    /// <summary>No text in any language.</summary>
    public static Labels Empty { get; } = new(new Dictionary<int, string>());

    /// <summary>The text in a language, else in the base language, else in any, else empty.</summary>
    public string In(int language) =>
        Texts.TryGetValue(language, out var text) || Texts.TryGetValue(BaseLanguage, out text)
            ? text
            : Texts.Values.FirstOrDefault() ?? "";
}
