using System.Reflection;

namespace Dynamics.Loyalty.Plugins.Tests.Roles;

/// <summary>The page for administrators that says what each role may do; its tables are compared with what was tried.</summary>
internal static class RolesPage
{
    /// <summary>Fails unless the page holds these lines between the marks of the section; the page as it ought to be is left beside the test reports.</summary>
    public static void Holds(string section, IReadOnlyList<string> lines)
    {
        var page = File.ReadAllLines(Path.Combine(Folder("RepositoryRoot"), "docs", "roles.md")).ToList();
        var begin = page.IndexOf($"<!-- tried: {section} -->");
        var end = page.IndexOf("<!-- end -->", begin + 1);
        Assert.True(begin >= 0 && end > begin, $"docs/roles.md has no section '{section}'.");
        var told = page.GetRange(begin + 1, end - begin - 1);
        if (told.SequenceEqual(lines, StringComparer.Ordinal))
            return;
        var report = Path.Combine(Directory.CreateDirectory(Folder("TestReports")).FullName, $"roles-{section}.md");
        File.WriteAllLines(report, lines);
        Assert.Fail($"""
            docs/roles.md says of {section}
            {string.Join('\n', told.Except(lines, StringComparer.Ordinal))}
            where trying gives
            {string.Join('\n', lines.Except(told, StringComparer.Ordinal))}
            Correct the role, or put the lines of {report} into the page.
            """);
    }

    private static string Folder(string name) => typeof(RolesPage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => string.Equals(attribute.Key, name, StringComparison.Ordinal)).Value!;
}
