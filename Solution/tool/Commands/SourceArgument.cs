using System.CommandLine;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Commands;

/// <summary>What the commands have in common: the tree they work on, and how a refusal is shown.</summary>
internal static class SourceArgument
{
    public static Argument<DirectoryInfo> Create() =>
        new("src") { Description = "Root of the solution tree (the folder that holds 'Other')." };

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
