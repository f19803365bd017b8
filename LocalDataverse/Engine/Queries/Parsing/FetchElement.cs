using System.Globalization;
using System.ServiceModel;
using System.Xml;
using System.Xml.Linq;
using LocalDataverse.Engine.Faults;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Queries.Parsing;

/// <summary>An element of a FetchXML query. Its faults say the line.</summary>
internal sealed class FetchElement(XElement element)
{
    /// <summary>The element's name.</summary>
    public string Name => element.Name.LocalName;

    /// <summary>The text inside.</summary>
    public string Text => element.Value;

    /// <summary>The child elements.</summary>
    public IEnumerable<FetchElement> Children => element.Elements().Select(e => new FetchElement(e));

    /// <summary>An attribute's text, or null.</summary>
    public string? this[string attribute] => (string?)element.Attribute(attribute);

    /// <summary>Reads a query's root. Faults: malformed XML, a root other than fetch.</summary>
    public static FetchElement Parse(string fetchXml)
    {
        try
        {
            // A query never needs a document type, and one could make the reader fetch or expand without end.
            using var reader = XmlReader.Create(new StringReader(fetchXml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var root = new FetchElement(XDocument.Load(reader, LoadOptions.SetLineInfo).Root!);
            return root.Is("fetch") ? root : throw root.Invalid($"the root element is '{root.Name}'; it must be 'fetch'");
        }
        catch (XmlException e)
        {
            throw QueryFault.Invalid($"Invalid XML in the FetchXML query, line {Math.Max(1, e.LineNumber)}, position {e.LinePosition}. Correct the XML there.");
        }
    }

    /// <summary>Whether the element has a name.</summary>
    public bool Is(string name) => string.Equals(Name, name, StringComparison.Ordinal);

    /// <summary>An attribute that must be there.</summary>
    public string Required(string attribute) => this[attribute] is { Length: > 0 } text ? text : throw Invalid($"'{Name}' needs the attribute '{attribute}'");

    /// <summary>A yes/no attribute (true, false, 1, 0), or null.</summary>
    public bool? Flag(string attribute) => this[attribute] switch
    {
        null => null,
        "true" or "1" => true,
        "false" or "0" => false,
        _ => throw Invalid($"the attribute '{attribute}' must be true or false"),
    };

    /// <summary>A whole number of 0 or more, or null.</summary>
    public int? Number(string attribute) => this[attribute] is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw Invalid($"the attribute '{attribute}' must be a whole number");

    /// <summary>Faults when there is an attribute or child element of another name.</summary>
    public void Allow(IReadOnlyCollection<string> attributes, IReadOnlyCollection<string> children)
    {
        if (element.Attributes().FirstOrDefault(a => !a.IsNamespaceDeclaration && !attributes.Contains(a.Name.LocalName, StringComparer.Ordinal)) is { } attribute)
        {
            var name = attribute.Name.LocalName;
            throw Invalid($"'{Name}' has no attribute '{name}' here{Suggestion.Among(attributes, name)}");
        }

        if (Children.FirstOrDefault(c => !children.Contains(c.Name, StringComparer.Ordinal)) is { } child)
        {
            throw child.Invalid($"'{Name}' takes no element '{child.Name}'{Suggestion.Among(children, child.Name)}");
        }
    }

    /// <summary>A fault that says the line.</summary>
    public FaultException<OrganizationServiceFault> Invalid(string what) =>
        QueryFault.Invalid($"Invalid FetchXML, line {Line}: {what}. Correct the query.");

    /// <summary>A fault for what FetchXML has and this engine has not.</summary>
    public FaultException<OrganizationServiceFault> NotSupported(string what) =>
        Fault.NotSupported(string.Create(CultureInfo.InvariantCulture, $"{what} in FetchXML (line {Line})"));

    private int Line => ((IXmlLineInfo)element).LineNumber;
}
