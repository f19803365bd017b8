using System.Text;
using Dynamics.Loyalty.SolutionTool.Packing;

namespace Dynamics.Loyalty.SolutionTool.Tests.Packing;

/// <summary>Reads parts of a package in a test.</summary>
internal static class PackageText
{
    public static string Text(this IReadOnlyList<PackagePart> parts, string name) =>
        Encoding.UTF8.GetString(parts.Single(part => part.Name == name).Content).TrimStart('\uFEFF');

    public static XElement Customizations(this IReadOnlyList<PackagePart> parts) => XElement.Parse(parts.Text("customizations.xml"));

    public static XElement Manifest(this IReadOnlyList<PackagePart> parts) => XElement.Parse(parts.Text("solution.xml"));

    public static List<string> Names(this IReadOnlyList<PackagePart> parts) => [.. parts.Select(part => part.Name)];
}
