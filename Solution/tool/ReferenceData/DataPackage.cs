using System.Text;
using Dynamics.Loyalty.SolutionTool.Packing;

namespace Dynamics.Loyalty.SolutionTool.ReferenceData;

/// <summary>The zip that the Configuration Migration tool and <c>pac data import</c> read.</summary>
public static class DataPackage
{
    private const string ContentTypes =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"xml\" ContentType=\"application/octet-stream\" /></Types>";

    /// <summary>The zip's bytes, of a folder with data.xml and data_schema.xml.</summary>
    public static byte[] Zip(string folder) => PackageZip.Write(
    [
        new PackagePart("[Content_Types].xml", Encoding.UTF8.GetBytes(ContentTypes)),
        new PackagePart("data.xml", File.ReadAllBytes(Path.Combine(folder, "data.xml"))),
        new PackagePart("data_schema.xml", File.ReadAllBytes(Path.Combine(folder, "data_schema.xml"))),
    ]);
}
