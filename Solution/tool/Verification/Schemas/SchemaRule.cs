using System.Xml;
using System.Xml.Schema;
using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification.Schemas;

/// <summary>The package fits Microsoft's schema, as far as that schema still describes packages.</summary>
/// <param name="schemas">The schema set.</param>
public sealed class SchemaRule(XmlSchemaSet schemas) : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-XSD";

    /// <inheritdoc/>
    public override string Description => "customizations.xml of both flavours fits Microsoft's schema, what is newer than the schema aside.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        Enum.GetValues<PackageFlavour>().SelectMany(flavour => Check(SolutionPacker.Customizations(context.Solution.Tree, flavour)));

    /// <summary>Checks the root of one <c>customizations.xml</c>. Lines are those of the packed file.</summary>
    public IEnumerable<Finding> Check(XElement customizations)
    {
        using var text = XmlReader.Create(new MemoryStream(PackageXml.Write(customizations)));
        var document = XDocument.Load(text, LoadOptions.SetLineInfo);
        List<(XObject Node, string Message)> complaints;
        do
        {
            complaints = Complaints(document);
        }
        while (RemoveNewer(complaints));

        return complaints.Where(complaint => !FalseAlarms.Contains(complaint.Node, complaint.Message))
            .Select(complaint => Found(new SourceLocation("customizations.xml", ((IXmlLineInfo)complaint.Node).LineNumber), complaint.Message));
    }

    private List<(XObject Node, string Message)> Complaints(XDocument document)
    {
        var complaints = new List<(XObject, string)>();
        document.Validate(schemas, (sender, complaint) =>
        {
            if (complaint.Severity == XmlSeverityType.Error)
                complaints.Add(((XObject)sender!, complaint.Message));
        });
        return complaints;
    }

    private static bool RemoveNewer(List<(XObject Node, string Message)> complaints)
    {
        var newer = complaints.Select(complaint => complaint.Node).Where(NewerFormat.Contains).Distinct().ToList();
        foreach (var node in newer)
        {
            if (node is XAttribute attribute)
                attribute.Remove();
            else
                ((XElement)node).Remove();
        }

        return newer.Count > 0;
    }
}
