using System.CommandLine;

namespace Dynamics.Loyalty.SolutionTool.Commands;

/// <summary><c>stage</c>: copies built files into the tree, so that Microsoft's packer can pack it too.</summary>
internal static class StageCommand
{
    public static Command Create()
    {
        var source = SourceArgument.Create();
        var staging = new StagingOptions();
        var command = new Command("stage", "Copy built web resources and plug-in assemblies into the tree, where every packer expects them.") { source };
        staging.AddTo(command);
        command.SetAction(result => SourceArgument.Run(result.GetRequiredValue(source), tree =>
        {
            staging.Stage(tree, result);
            return ExitCode.Success;
        }));
        return command;
    }
}
