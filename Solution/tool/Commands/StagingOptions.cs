using System.CommandLine;
using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Commands;

/// <summary>The options that name built files to copy into the tree before it is packed.</summary>
internal sealed class StagingOptions
{
    private readonly Option<DirectoryInfo?> _web = new("--web") { Description = "Built web resources, each at <folder>/<name>; copied into the tree." };
    private readonly Option<FileInfo[]> _assemblies = new("--assembly") { Description = "Built plug-in assembly; copied into the tree.", DefaultValueFactory = _ => [] };

    public void AddTo(Command command)
    {
        command.Options.Add(_web);
        command.Options.Add(_assemblies);
    }

    public void Stage(SourceTree tree, ParseResult result)
    {
        if (result.GetValue(_web) is { } web)
        {
            foreach (var name in PayloadStaging.StageWebResources(tree, web.FullName))
                Console.WriteLine($"staged {name}");
        }

        foreach (var assembly in result.GetRequiredValue(_assemblies))
        {
            if (PayloadStaging.StageAssembly(tree, assembly.FullName))
                Console.WriteLine($"staged {assembly.Name}");
        }
    }
}
