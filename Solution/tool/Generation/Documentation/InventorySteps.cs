using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Generation.Documentation;

/// <summary>Steps of the inventory.</summary>
internal static class InventorySteps
{
    /// <summary>Every registered step, by class.</summary>
    public static string Of(SolutionModel solution) => MarkdownTable.Write(
        ["Class", "Message", "Table", "Stage", "Mode", "Only when one of these columns is written"],
        solution.Steps.OrderBy(Class, StringComparer.Ordinal).ThenBy(step => step.Message, StringComparer.Ordinal).ThenBy(step => step.Table, StringComparer.Ordinal).Select(step => (IReadOnlyList<string>)
        [
            Class(step),
            step.Message ?? "",
            step.Table is { } table ? $"`{table}`" : "",
            Stage(step.Stage),
            step.IsAsynchronous ? "asynchronous" : "synchronous",
            string.Join(", ", step.Filter.Select(column => $"`{column.Trim()}`")),
        ]));

    // A class stands in a folder of its area: Churn.CheckKindOnCreateStep.
    private static string Class(StepSource step)
    {
        var name = (step.Value("PluginTypeName") ?? "").Split(',')[0];
        return string.Join('.', name.Split('.').TakeLast(2));
    }

    private static string Stage(string? stage) => stage switch
    {
        "10" => "pre-validation",
        "20" => "pre-operation",
        "40" => "post-operation",
        var other => other ?? "",
    };
}
