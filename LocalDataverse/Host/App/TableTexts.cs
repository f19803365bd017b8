using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Host.App;

/// <summary>Names of tables and columns in one language, and the texts that forms and site maps carry themselves.</summary>
internal sealed class TableTexts(MetadataCatalog catalog, int language)
{
    /// <summary>LCID.</summary>
    public int Language => language;

    /// <summary>The plural name of a table, or null for an unknown one.</summary>
    public string? CollectionOf(string? table) => table is null ? null : catalog.FindTable(table)?.CollectionName.In(language);

    /// <summary>The label of a column, or its name for an unknown one.</summary>
    public string LabelOf(string table, string column) =>
        catalog.FindTable(table)?.Find(column)?.DisplayName.In(language) is { Length: > 0 } label ? label : column;

    /// <summary>
    /// The text among elements such as <c>&lt;label description="…" languagecode="1036"/&gt;</c>: in the language, else
    /// in the base language, else empty.
    /// </summary>
    public string Pick(IEnumerable<XElement>? elements, string textAttribute, string languageAttribute)
    {
        var texts = (elements ?? [])
            .Select(e => (Language: e.Attribute(languageAttribute)?.Value, Text: e.Attribute(textAttribute)?.Value ?? ""))
            .ToList();
        return texts.Find(t => Is(t.Language, language)).Text is { Length: > 0 } own
            ? own
            : texts.Find(t => Is(t.Language, Labels.BaseLanguage)).Text ?? "";
    }

    private static bool Is(string? text, int lcid) => string.Equals(text, lcid.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
