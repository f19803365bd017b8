using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Queries.Translation;

namespace LocalDataverse.Engine.Queries.Results;

/// <summary>
/// Where a page ended, in the platform's form: <c>&lt;cookie page="1"&gt;&lt;name last="…" /&gt;&lt;accountid last="…" /&gt;&lt;/cookie&gt;</c>,
/// one element for each sort key. The last key is the row's arrival, under the name of its id. To clients it is opaque.
/// </summary>
internal static class PagingCookie
{
    /// <summary>The cookie of a page whose last row has these sort values.</summary>
    public static string Write(int page, IReadOnlyList<SortTerm> keys, IReadOnlyList<object?> last) =>
        new XElement(
            "cookie",
            new XAttribute("page", page),
            keys.Select((key, i) => new XElement(XmlConvert.EncodeLocalName(key.Name), Value(key, last[i])))).ToString(SaveOptions.DisableFormatting);

    /// <summary>The page and sort values of a cookie. Faults when it is none, or was made by a query with another order.</summary>
    public static (int Page, IReadOnlyList<object?> Last) Read(string cookie, IReadOnlyList<SortTerm> keys)
    {
        var elements = Parse(cookie, out var page);
        if (!elements.Select(e => e.Name.LocalName).SequenceEqual(keys.Select(k => XmlConvert.EncodeLocalName(k.Name)), StringComparer.Ordinal))
        {
            throw QueryFault.Invalid("The paging cookie belongs to a query with another order. Pass the cookie with the query that gave it.");
        }

        return (page, [.. elements.Select((e, i) => Parse(e, keys[i].Type))]);
    }

    private static XAttribute Value(SortTerm key, object? value) => value switch
    {
        null => new XAttribute("lastnull", "1"),
        string id when key.Type is ColumnType.Guid or ColumnType.Id => new XAttribute("last", $"{{{id.ToUpperInvariant()}}}"),
        double number => new XAttribute("last", number.ToString("R", CultureInfo.InvariantCulture)),
        _ => new XAttribute("last", XmlConvert.EncodeLocalName(Convert.ToString(value, CultureInfo.InvariantCulture))!),
    };

    private static List<XElement> Parse(string cookie, out int page)
    {
        try
        {
            var root = XElement.Parse(cookie);
            page = (int?)root.Attribute("page") ?? throw NoCookie();
            return [.. root.Elements()];
        }
        catch (Exception e) when (e is XmlException or FormatException)
        {
            throw NoCookie();
        }
    }

    private static object? Parse(XElement element, ColumnType type)
    {
        if (element.Attribute("lastnull") is not null)
        {
            return null;
        }

        var last = (string?)element.Attribute("last") ?? throw NoCookie();
        return type switch
        {
            ColumnType.Guid or ColumnType.Id => Guid.TryParse(last, out var id) ? id.ToString("D", CultureInfo.InvariantCulture) : throw NoCookie(),
            ColumnType.Text or ColumnType.Memo or ColumnType.Decimal or ColumnType.Money => XmlConvert.DecodeName(last),
            ColumnType.Double => double.TryParse(last, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : throw NoCookie(),
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => XmlConvert.DecodeName(last),
            _ => long.TryParse(XmlConvert.DecodeName(last), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : throw NoCookie(),
        };
    }

    private static Exception NoCookie() =>
        QueryFault.Invalid("The paging cookie cannot be read. Pass the PagingCookie of the page before as it is, decoded once from the page that carried it.");
}
