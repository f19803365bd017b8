using System.CommandLine;
using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Commands;

/// <summary>What the commands have in common: the tree they work on, and how a refusal is shown.</summary>
internal static class SourceArgument
{
    public static Argument<DirectoryInfo> Create() =>
        new("src") { Description = "Root of the solution tree (the folder that holds 'Other')." };

    public static Option<DirectoryInfo[]> CreateBelow() => new("--base")
    {
        Description = "Trees that the target has before this one: the platform's tables, products it depends on.",
        DefaultValueFactory = _ => [],
    };

    public static IReadOnlyList<SolutionModel> Read(IEnumerable<DirectoryInfo> trees) =>
        [.. trees.Select(folder => new SolutionModel(new SourceTree(folder.FullName)))];

    public static int Run(DirectoryInfo root, Func<SourceTree, int> command)
    {
        try
        {
            return command(new SourceTree(root.FullName));
        }
        catch (SolutionFault fault)
        {
            Console.Error.WriteLine(fault);
            return ExitCode.Refused;
        }
    }
}
