using System.Text.Json;

namespace Dynamics.Loyalty.AllTests;

/// <summary>Checks one npm project (types, lint, sizes) and counts its unit tests.</summary>
internal sealed class NodeTests(string root, string reports)
{
    private static readonly string[] Checks = ["typecheck", "lint", "size", "check-dist"];

    /// <summary>The counts; each check counts as one test.</summary>
    public TestCount Run(string project)
    {
        var folder = Path.Combine(root, project);
        var failed = Checks.Count(check => Shell.Run(folder, "npm", "run", "--silent", "--if-present", check) != 0);
        var report = Path.Combine(reports, Path.GetFileName(project) + ".vitest.json");
        File.Delete(report);
        // The packages are there and the bundles built: the solution's build did both.
        Shell.Run(folder, "npx", "--no-install", "vitest", "run", "--reporter=default", "--reporter=json", "--outputFile=" + report);
        return Read(report) + new TestCount(Checks.Length - failed, failed, 0);
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
