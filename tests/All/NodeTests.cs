using System.Text.Json;

namespace Dynamics.Loyalty.AllTests;

/// <summary>Checks one npm project (types, lint, sizes) and counts its unit tests.</summary>
internal sealed class NodeTests(string root, string reports)
{
    private static readonly string[] Checks = ["typecheck", "lint", "size", "check-dist"];

    /// <summary>The counts; each check that the project has counts as one test.</summary>
    public TestCount Run(string project)
    {
        var folder = Path.Combine(root, project);
        var checks = Checks.Where(ScriptsOf(folder).Contains).ToList();
        var failed = checks.Count(check => Shell.Run(folder, "npm", "run", "--silent", check) != 0);
        var report = Path.Combine(reports, Path.GetFileName(project) + ".vitest.json");
        File.Delete(report);
        // The packages are there and the bundles built: the solution's build did both.
        var exit = Shell.Run(folder, "npx", "--no-install", "vitest", "run", "--reporter=default", "--reporter=json", "--outputFile=" + report);
        var tests = Read(report);
        // A file that cannot be loaded holds no failed test, and must not pass for success.
        var crashed = exit != 0 && tests.Failed == 0 ? 1 : 0;
        return tests + new TestCount(checks.Count - failed, failed + crashed, 0);
    }

    private static HashSet<string> ScriptsOf(string folder)
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "package.json")));
        return [.. package.RootElement.GetProperty("scripts").EnumerateObject().Select(script => script.Name)];
    }

    private static TestCount Read(string report)
    {
        if (!File.Exists(report))
            return new TestCount(0, 1, 0);
        using var json = JsonDocument.Parse(File.ReadAllText(report));
        int Count(string name) => json.RootElement.GetProperty(name).GetInt32();
        return new TestCount(Count("numPassedTests"), Count("numFailedTests"), Count("numPendingTests"));
    }
}
