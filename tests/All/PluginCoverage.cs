using System.Globalization;
using System.Xml.Linq;

namespace Dynamics.Loyalty.AllTests;

/// <summary>Runs the tests of the plugins once more with counters in the assembly, and prints how much of it they reach.</summary>
internal sealed class PluginCoverage(string root, string reports)
{
    private const string Project = "Plugins.Tests";

    /// <summary>One test: passed when the figures could be taken.</summary>
    public TestCount Run()
    {
        var folder = Path.Combine(reports, "coverage");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Environment.SetEnvironmentVariable("LOYALTY_COVERAGE", "1");
        var exit = Shell.Run(
            root, "dotnet", "run", "--no-build", "--project", Path.Combine("tests", Project), "--", "--progress", "off",
            "--coverlet", "--coverlet-include", "[Dynamics.Loyalty.Plugins]*", "--coverlet-output-format", "cobertura", "--results-directory", folder);
        Environment.SetEnvironmentVariable("LOYALTY_COVERAGE", null);
        var report = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cobertura*.xml").FirstOrDefault() : null;
        if (exit != 0 || report is null)
            return new TestCount(0, 1, 0);
        var figures = XDocument.Load(report).Root!;
        Console.WriteLine($"Plugin assembly: {Percent(figures, "line-rate")} of lines, {Percent(figures, "branch-rate")} of branches");
        return new TestCount(1, 0, 0);
    }

    private static string Percent(XElement figures, string name) =>
        double.Parse(figures.Attribute(name)!.Value, CultureInfo.InvariantCulture).ToString("P1", CultureInfo.InvariantCulture);
}
