using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Dynamics.Loyalty.Plugins.Tests.Lifecycle;

/// <summary>The packed core as a later version would be: the real zip, changed where the test says.</summary>
internal sealed class NextVersion
{
    private const string Zip = "DynamicsLoyalty_managed.zip";
    private readonly XDocument _manifest = Part("solution.xml");
    private readonly XDocument _customizations = Part("customizations.xml");

    public NextVersion(string version) => Manifest.Element("Version")!.Value = version;

    private XElement Manifest => _manifest.Root!.Element("SolutionManifest")!;

    /// <summary>As it would be packed for makers.</summary>
    public NextVersion Unmanaged()
    {
        Manifest.Element("Managed")!.Value = "0";
        return this;
    }

    /// <summary>A text column like the table's name.</summary>
    public NextVersion AddColumn(string table, string schemaName)
    {
        var attributes = Table(table).Descendants("attributes").First();
        var column = new XElement(attributes.Elements("attribute").First(a => string.Equals(a.Element("LogicalName")!.Value, "loy_name", StringComparison.Ordinal)));
        column.SetAttributeValue("PhysicalName", schemaName);
        foreach (var name in new[] { "Name", "LogicalName" })
            column.Element(name)!.Value = schemaName.ToLowerInvariant();
        column.Element("RequiredLevel")!.Value = "none";
        column.Element("DisplayMask")!.Value = "ValidForAdvancedFind|ValidForForm|ValidForGrid";
        attributes.Add(column);
        return this;
    }

    /// <summary>Another name for a column, in one language.</summary>
    public NextVersion Rename(string table, string column, int language, string label)
    {
        var attribute = Table(table).Descendants("attribute").Single(a => string.Equals(a.Element("LogicalName")?.Value, column, StringComparison.Ordinal));
        attribute.Element("displaynames")!.Elements("displayname").Single(d => (int)d.Attribute("languagecode")! == language).SetAttributeValue("description", label);
        return this;
    }

    /// <summary>Without the steps of a plugin type.</summary>
    public NextVersion RemoveStep(string type)
    {
        var steps = Collection("SdkMessageProcessingSteps", "SdkMessageProcessingStep").Where(s => s.Attribute("Name")!.Value.Contains($".{type}:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(steps);
        steps.Remove();
        return this;
    }

    /// <summary>Without a view.</summary>
    public NextVersion RemoveView(string table, string name)
    {
        Table(table).Descendants("savedquery").Single(v => v.Descendants("LocalizedName").Any(n => string.Equals(n.Attribute("description")!.Value, name, StringComparison.Ordinal))).Remove();
        return this;
    }

    /// <summary>Without a role.</summary>
    public NextVersion RemoveRole(string name)
    {
        Collection("Roles", "Role").Single(r => string.Equals(r.Attribute("name")!.Value, name, StringComparison.Ordinal)).Remove();
        return this;
    }

    /// <summary>One more option of a choice.</summary>
    public NextVersion AddOption(string choice, int value, string label)
    {
        var options = Collection("optionsets", "optionset").Single(c => string.Equals(c.Attribute("Name")!.Value, choice, StringComparison.Ordinal)).Element("options")!;
        var option = new XElement(options.Elements("option").First());
        option.SetAttributeValue("value", value.ToString(CultureInfo.InvariantCulture));
        foreach (var text in option.Descendants("label"))
            text.SetAttributeValue("description", label);
        options.Add(option);
        return this;
    }

    /// <summary>The zip.</summary>
    public Stream Open()
    {
        var copy = new MemoryStream();
        using (var packed = File.OpenRead(LoyaltyEnvironment.PathOf(Zip)))
            packed.CopyTo(copy);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            Replace(zip, "solution.xml", _manifest);
            Replace(zip, "customizations.xml", _customizations);
        }

        copy.Position = 0;
        return copy;
    }

    private XElement Table(string schemaName) =>
        Collection("Entities", "Entity").Single(e => string.Equals(e.Element("Name")!.Value, schemaName, StringComparison.Ordinal));

    private IEnumerable<XElement> Collection(string name, string item) => _customizations.Root!.Element(name)!.Elements(item);

    private static XDocument Part(string name)
    {
        using var zip = ZipFile.OpenRead(LoyaltyEnvironment.PathOf(Zip));
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }

    private static void Replace(ZipArchive zip, string name, XDocument content)
    {
        zip.GetEntry(name)!.Delete();
        using var part = zip.CreateEntry(name).Open();
        content.Save(part);
    }
}
