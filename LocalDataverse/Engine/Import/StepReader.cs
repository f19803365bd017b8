using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads steps and their images; refuses what the platform would refuse when registering.</summary>
internal sealed class StepReader(CatalogDraft draft, string solution)
{
    private static readonly int[] Stages = [10, 20, 40];

    public StepMetadata Read(XElement step)
    {
        var name = step.RequiredAttribute("Name");
        var table = step.Text("PrimaryEntity") is { } primary and not "none" ? primary : null;
        if (table is not null && !draft.Tables.ContainsKey(table))
            throw SolutionXml.InvalidAt(step, $"the step '{name}' is registered on the table {table}, which is not in this environment");
        var columns = Names(step.Text("FilteringAttributes"));
        RefuseUnknown(step, name, table, columns);
        return new StepMetadata
        {
            Id = step.Id(step.RequiredAttribute("SdkMessageProcessingStepId")),
            Name = name,
            Message = Message(step, name),
            Table = table,
            PluginTypeId = PluginType(step, name),
            Stage = step.Number("Stage") is { } stage && Stages.Contains(stage) ? stage : throw SolutionXml.InvalidAt(step, $"the stage of the step '{name}' is not 10, 20 or 40"),
            IsAsynchronous = step.Number("Mode") == 1 && (step.Number("Stage") == 40 ? true : throw SolutionXml.InvalidAt(step, $"the step '{name}' is asynchronous before stage 40")),
            AsyncAutoDelete = step.Number("AsyncAutoDelete") == 1,
            Rank = step.Number("Rank") ?? 1,
            FilteringColumns = columns,
            Configuration = step.Text("Configuration") ?? "",
            Images = [.. step.Element("SdkMessageProcessingStepImages")?.Elements("SdkMessageProcessingStepImage").Select(i => Image(i, name, table)) ?? []],
            Solution = solution,
        };
    }

    private static string Message(XElement step, string name)
    {
        if (step.Text("SdkMessageName") is { } message)
            return message;
        var id = step.Id(step.Required("SdkMessageId"));
        return SdkMessages.NameOf(id) ?? throw SolutionXml.InvalidAt(step, $"the step '{name}' names the message {id}, which this environment does not know");
    }

    private Guid PluginType(XElement step, string name)
    {
        var id = step.Id(step.Required("PluginTypeId"));
        return draft.PluginAssemblies.Values.Any(a => a.Types.ContainsKey(id))
            ? id
            : throw SolutionXml.InvalidAt(step, $"the step '{name}' names the plugin type {id}, which no assembly here has");
    }

    private StepImageMetadata Image(XElement image, string step, string? table)
    {
        var columns = Names(image.Text("Attributes"));
        RefuseUnknown(image, step, table, columns);
        return new StepImageMetadata(
            image.Id(image.Required("SdkMessageProcessingStepImageId")),
            image.Required("EntityAlias"),
            image.Number("ImageType") ?? 0,
            image.Required("MessagePropertyName"),
            columns);
    }

    private void RefuseUnknown(XElement place, string step, string? table, IReadOnlyList<string> columns)
    {
        if (table is not null && columns.FirstOrDefault(c => draft.Tables[table].Find(c) is null) is { } unknown)
            throw SolutionXml.InvalidAt(place, $"the step '{step}' names the column {unknown}, which {table} does not have");
    }

    private static IReadOnlyList<string> Names(string? list) =>
        list?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
