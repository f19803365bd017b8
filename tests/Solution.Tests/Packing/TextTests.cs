using System.Text;
using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests.Packing;

public sealed class TextTests : IDisposable
{
    private readonly SmallTree _tree = new();

    [Fact]
    public void Customizations_HaveTheExactTextOfMicrosoftsPacker()
    {
        _tree.Collections("optionsets").Root("type=\"9\" schemaName=\"loy_a\"")
            .File("OptionSets/a.xml", "\uFEFF<?xml version=\"1.0\"?>\r\n<optionset Name=\"loy_a\" text=\"one&#xA;two\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><!-- note -->\r\n\t<empty></empty><short   /><blank>  </blank><lines>one\ntwo</lines><x xsi:nil=\"true\"></x></optionset>");

        const string Expected = """
            <?xml version="1.0" encoding="utf-8"?>
            <ImportExportXml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <optionsets>
                <optionset Name="loy_a" text="one&#xA;two">
                  <!-- note -->
                  <empty></empty>
                  <short />
                  <blank></blank>
                  <lines>one
            two</lines>
                  <x xsi:nil="true"></x>
                </optionset>
              </optionsets>
            </ImportExportXml>
            """;
        var content = _tree.Pack().Single(part => part.Name == "customizations.xml").Content;
        Assert.Equal([0xEF, 0xBB, 0xBF], content[..3]);
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(content[3..]));
    }

    [Fact]
    public void ContentTypes_NameEachExtensionOnceAndEveryOtherPart()
    {
        PackagePart[] parts =
        [
            new("customizations.xml", []), new("solution.xml", []), new("WebResources/loy_ajs1", []), new("PluginAssemblies/A-1/A.dll", []),
            new("Workflows/F.json", []), new("customapis/loy_X/customapi.xml", []), new("PluginAssemblies/B-1/B.dll", []),
        ];

        Assert.Equal(
            "\uFEFF<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default ContentType=\"text/xml\" Extension=\"xml\" />"
            + "<Override ContentType=\"application/octet-stream\" PartName=\"/WebResources/loy_ajs1\" />"
            + "<Default ContentType=\"application/octet-stream\" Extension=\"dll\" />"
            + "<Default ContentType=\"application/octet-stream\" Extension=\"json\" />"
            + "<Override ContentType=\"application/octet-stream\" PartName=\"/customapis/loy_X/customapi.xml\" />"
            + "</Types>",
            Encoding.UTF8.GetString(PackageXml.ContentTypes(parts)));
    }

    [Fact]
    public void Parts_AreInTheOrderOfMicrosoftsPacker()
    {
        _tree.Collections("WebResources", "Workflows").Root("type=\"61\" schemaName=\"loy_/a.js\"").Root("type=\"29\" id=\"{1}\"")
            .File("WebResources/a.data.xml", "<WebResource><Name>loy_/a.js</Name><FileName>/WebResources/loy_ajs1</FileName></WebResource>")
            .File("WebResources/loy_/a.js", "")
            .File("Workflows/f.data.xml", "<Workflow WorkflowId=\"{1}\"><JsonFileName>/Workflows/f.json</JsonFileName></Workflow>")
            .File("Workflows/f.json", "{}")
            .File("environmentvariabledefinitions/loy_V/environmentvariabledefinition.xml", "<x />")
            .File("customapis/loy_X/customapi.xml", "<x />");

        Assert.Equal(
            [
                "customizations.xml", "solution.xml", "WebResources/loy_ajs1", "Workflows/f.json", "customapis/loy_X/customapi.xml",
                "environmentvariabledefinitions/loy_V/environmentvariabledefinition.xml", "[Content_Types].xml",
            ],
            _tree.Pack().Names());
    }

    public void Dispose() => _tree.Dispose();
}
