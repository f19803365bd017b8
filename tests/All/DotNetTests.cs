using System.Globalization;
using System.Xml.Linq;

namespace Dynamics.Loyalty.AllTests;

/// <summary>Runs one test project and reads the counters of its report.</summary>
internal sealed class DotNetTests(string root, string reports)
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>The counts; a project whose runner gave no report counts as one failure.</summary>
    public TestCount Run(string project)
    {
        var report = project + ".trx";
        File.Delete(Path.Combine(reports, report));
        var exit = Shell.Run(
            root, "dotnet", "run", "--no-build", "--project", Path.Combine("tests", project), "--",
            "--progress", "off", "--report-trx", "--report-trx-filename", report, "--results-directory", reports);
        var path = Path.Combine(reports, report);
        if (!File.Exists(path))
            return new TestCount(0, 1, 0);
        var counters = XDocument.Load(path).Descendants(Trx + "Counters").Single();
        int Count(string name) => int.Parse(counters.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);
        var (passed, failed) = (Count("passed"), Count("failed") + Count("error") + Count("timeout"));
        // A runner that fails without a failed test (a crash, no test found) must not pass for success.
        return new TestCount(passed, failed == 0 && exit != 0 ? 1 : failed, Count("total") - passed - failed);
    }
}
