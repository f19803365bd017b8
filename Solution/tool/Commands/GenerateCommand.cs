using System.CommandLine;
using Dynamics.Loyalty.SolutionTool.Generation;
using Dynamics.Loyalty.SolutionTool.Generation.CSharp;
using Dynamics.Loyalty.SolutionTool.Generation.TypeScript;
using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Commands;

/// <summary><c>generate</c>: writes everything that is derived from the solution's source or from the plug-in assembly.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var source = SourceArgument.Create();
        var platform = new Option<DirectoryInfo?>("--base") { Description = "Tree that describes the platform's tables." };
        var csharp = new Option<DirectoryInfo?>("--csharp") { Description = "Folder for the C# model." };
        var space = new Option<string>("--namespace") { Description = "Namespace of the C# model.", DefaultValueFactory = _ => "Dynamics.Loyalty.Plugins.Model" };
        var typescript = new Option<DirectoryInfo?>("--typescript") { Description = "Folder for the TypeScript model." };
        var check = new Option<bool>("--check") { Description = "Write nothing; list the stale files and fail if there are any." };
        var command = new Command("generate", "Write the files that are derived from the solution's source.") { source, platform, csharp, space, typescript, check };
        command.SetAction(result => SourceArgument.Run(result.GetRequiredValue(source), tree =>
        {
            var files = new GeneratedFiles();
            var model = new ModelSource(new SolutionModel(tree), result.GetValue(platform) is { } folder ? new SolutionModel(new SourceTree(folder.FullName)) : null);
            if (result.GetValue(csharp) is { } classes)
            {
                files.Own(classes.FullName, CSharpModel.FilePattern);
                files.Add(new CSharpModel(classes.FullName, result.GetRequiredValue(space)).Generate(model));
            }

            if (result.GetValue(typescript) is { } modules)
            {
                files.Own(modules.FullName, TypeScriptModel.FilePattern);
                files.Add(new TypeScriptModel(modules.FullName).Generate(model));
            }

            return Finish(files, result.GetValue(check));
        }));
        return command;
    }

    private static int Finish(GeneratedFiles files, bool check)
    {
        var stale = files.Stale();
        foreach (var path in stale)
            Console.WriteLine(check ? $"{path}:1: SOL-STALE The file does not follow its source: run generate." : $"generated {path}");
        if (check)
            return stale.Count == 0 ? ExitCode.Success : ExitCode.Found;
        files.Write();
        return ExitCode.Success;
    }
}
