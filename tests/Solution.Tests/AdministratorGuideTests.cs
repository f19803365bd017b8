using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests;

/// <summary>The guides for administrators name variables, codes and roles that there are, and leave no variable out.</summary>
public sealed partial class AdministratorGuideTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Guide_NamesEveryVariableAndNoOther(string language)
    {
        Assert.Equal(NamesIn("environmentvariabledefinitions").Order(StringComparer.Ordinal), Named(language, Variable()).Except(NamesIn("customapis"), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Guide_CodesOfRefusals_AreOnesThatThereAre(string language)
    {
        var codes = XDocument.Load(Path.Combine(Repository.Root, "Plugins", "Platform", "Messages.en.resx")).Descendants("data").Select(data => (string)data.Attribute("name")!);

        Assert.Empty(Named(language, Code()).Except(codes, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Guide_RolesAndFiles_AreOnesThatThereAre(string language)
    {
        var roles = Directory.EnumerateFiles(Source("Roles"), "*.xml").Select(file => Path.GetFileNameWithoutExtension(file)!);
        var files = Directory.EnumerateFiles(Repository.Packages, "*.zip").Select(file => Path.GetFileName(file)!);

        Assert.Empty(Named(language, Role()).Except(roles, StringComparer.Ordinal));
        Assert.Empty(Named(language, Zip()).Except(files, StringComparer.Ordinal));
    }

    private static IEnumerable<string> NamesIn(string folder) => Directory.EnumerateDirectories(Source(folder)).Select(child => Path.GetFileName(child)!);

    private static string Source(string folder) => Path.Combine(Repository.Root, "Solution", "src", folder);

    private static List<string> Named(string language, Regex name)
    {
        var named = name.Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "guide", language, "administrators.md")))
            .Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(named);
        return named;
    }

    [GeneratedRegex("loy_[A-Z][A-Za-z]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Variable();

    [GeneratedRegex("LOY-[A-Z-]+[A-Z]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("Loyalty (Administrator|Manager|Officer|Contributor|Reader|Clock)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Role();

    [GeneratedRegex(@"DynamicsLoyalty\w*\.zip", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Zip();
}
