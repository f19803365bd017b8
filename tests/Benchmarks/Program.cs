using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dynamics.Loyalty.Benchmarks;
using Dynamics.Loyalty.Benchmarks.Calendars;
using Dynamics.Loyalty.Benchmarks.Events;
using Dynamics.Loyalty.Benchmarks.Learning;
using Dynamics.Loyalty.Benchmarks.Panel;
using Dynamics.Loyalty.Benchmarks.Ranges;
using Dynamics.Loyalty.Benchmarks.Storage;

const int BudgetCrossed = 1;
const int UnknownSection = 2;

BenchmarkSection[] sections =
    [new CalendarSection(), new EventsSection(), new LearningSection(), new PanelSection(), new RangeSection(), new StoreSection()];
if (args.Except(sections.Select(s => s.Name), StringComparer.Ordinal).ToArray() is { Length: > 0 } unknown)
{
    Console.Error.WriteLine($"No section {string.Join(", ", unknown)}. Choose from: {string.Join(", ", sections.Select(s => s.Name))}.");
    return UnknownSection;
}

var report = new JsonObject();
foreach (var section in sections.Where(s => args.Length == 0 || args.Contains(s.Name, StringComparer.Ordinal)))
{
    Console.Error.WriteLine("Measuring " + section.Name + " ...");
    report[section.Name] = section.Measure();
}

// For a terminal, not for a page: signs such as < stay as they are.
Console.WriteLine(report.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
return sections.All(s => s.IsWithinBudget) ? 0 : BudgetCrossed;
