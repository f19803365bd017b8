using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using LocalDataverse.Host.WebApi.Http;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>The place where the next page starts, as it stands in $skiptoken of a next link.</summary>
/// <param name="PageNumber">Page to read, from 2 on.</param>
/// <param name="PagingCookie">The cookie of the page before.</param>
internal sealed record SkipToken(int PageNumber, string PagingCookie)
{
    /// <summary>The text of a link.</summary>
    public string Write() => new XElement(
        "cookie",
        new XAttribute("pagenumber", PageNumber.ToString(CultureInfo.InvariantCulture)),
        new XAttribute("pagingcookie", PagingCookie),
        new XAttribute("istracking", "False")).ToString(SaveOptions.DisableFormatting);

    /// <summary>Reads the text of a link; null for the first page.</summary>
    public static SkipToken? Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        try
        {
            var cookie = XElement.Parse(text);
            return new SkipToken(
                int.Parse(cookie.Attribute("pagenumber")!.Value, NumberStyles.None, CultureInfo.InvariantCulture),
                cookie.Attribute("pagingcookie")!.Value);
        }
        catch (Exception malformed) when (malformed is XmlException or FormatException or OverflowException or NullReferenceException)
        {
            throw WebApiException.BadQuery("The $skiptoken is malformed. Use the @odata.nextLink of the page before as it is.");
        }
    }
}
