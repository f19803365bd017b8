using System.Reflection;
using Dynamics.Loyalty.AllTests;

var root = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
var reports = Path.Combine(root, "artifacts", "test-reports");
Directory.CreateDirectory(reports);

if (Chromium.FindOrInstall() is not { } browser)
{
    Console.Error.WriteLine("No Chrome, Edge or Chromium found. Install one, or name its path in CHROMIUM_PATH, and run again.");
    return 1;
}

Environment.SetEnvironmentVariable("CHROMIUM_PATH", browser);
if (Shell.Run(root, "dotnet", "build", "Dynamics.Loyalty.sln", "-v", "quiet", "--nologo") != 0)
    return 1;

var total = default(TestCount);
foreach (var project in new[] { "WebResources", Path.Combine("LocalDataverse", "Shell") })
    total += Report(project, new NodeTests(root, reports).Run(project));
foreach (var project in Directory.GetDirectories(Path.Combine(root, "tests"), "*.Tests").Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal))
    total += Report(project, new DotNetTests(root, reports).Run(project));
total += Report("Coverage of the plugin assembly", new PluginCoverage(root, reports).Run());

Console.WriteLine($"{total.Passed} passed, {total.Failed} failed" + (total.Skipped > 0 ? $", {total.Skipped} skipped" : ""));
return total.Failed == 0 && total.Passed > 0 ? 0 : 1;

static TestCount Report(string name, TestCount count)
{
    Console.WriteLine($"== {name}: {count.Passed} passed, {count.Failed} failed, {count.Skipped} skipped");
    return count;
}
