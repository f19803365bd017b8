using System.Text.Json;
using System.Text.Json.Nodes;
using Dynamics.Loyalty.Benchmarks;
using Dynamics.Loyalty.Benchmarks.Calendars;
using Dynamics.Loyalty.Benchmarks.Storage;

BenchmarkSection[] sections = [new CalendarSection(), new StoreSection()];

var report = new JsonObject();
foreach (var section in sections.Where(s => args.Length == 0 || args.Contains(s.Name, StringComparer.Ordinal)))
{
    Console.Error.WriteLine("Measuring " + section.Name + " ...");
    report[section.Name] = section.Measure();
}

Console.WriteLine(report.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
