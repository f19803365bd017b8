using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using Microsoft.OData;
using Microsoft.OData.UriParser;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Parses addresses with the OData library and says in the platform's way what is wrong with one.</summary>
internal static class UriReader
{
    /// <summary>A parser of an address, alternate keys included.</summary>
    public static ODataUriParser ParserOf(WebApiModel model, Uri root, Uri uri) => new(model.Edm, root, uri)
    {
        Resolver = new PlatformUriResolver(model.Edm),
        UrlKeyDelimiter = ODataUrlKeyDelimiter.Parentheses,
    };

    /// <summary>The path of an address. Nothing there: 404; badly written: 400.</summary>
    public static ODataPath PathOf(ODataUriParser parser)
    {
        try
        {
            return parser.ParsePath();
        }
        catch (ODataUnrecognizedPathException unknown)
        {
            throw WebApiException.NoResource(unknown.Message);
        }
    }

    /// <summary>The path of an address that stands in a body (a bind or a $ref), relative or absolute.</summary>
    public static ODataPath PathOf(WebApiModel model, Uri root, string reference)
    {
        var text = reference.Trim();
        var uri = text.StartsWith('/') && text.StartsWith(root.AbsolutePath, StringComparison.OrdinalIgnoreCase)
            ? new Uri(root, text)
            : new Uri(root, text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? text : text.TrimStart('/'));
        return PathOf(ParserOf(model, root, uri));
    }
}
