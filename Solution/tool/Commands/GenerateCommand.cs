using System.CommandLine;
using Dynamics.Loyalty.SolutionTool.Generation;
using Dynamics.Loyalty.SolutionTool.Generation.CSharp;
using Dynamics.Loyalty.SolutionTool.Generation.Documentation;
using Dynamics.Loyalty.SolutionTool.Generation.TypeScript;
using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Registration;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Commands;

/// <summary><c>generate</c>: writes everything that is derived from the solution's source or from the plug-in assembly.</summary>
internal static class GenerateCommand
{
    private static readonly Argument<DirectoryInfo> Source = SourceArgument.Create();
    private static readonly Option<DirectoryInfo[]> Below = SourceArgument.CreateBelow();
    private static readonly Option<DirectoryInfo?> CSharp = new("--csharp") { Description = "Folder for the C# model." };
    private static readonly Option<string> Namespace = new("--namespace") { Description = "Namespace of the C# model.", DefaultValueFactory = _ =>
        "Dynamics.Loyalty.Plugins.Model" };
    private static readonly Option<DirectoryInfo?> TypeScript = new("--typescript") { Description = "Folder for the TypeScript model." };
    private static readonly Option<FileInfo?> Assembly = new("--assembly") { Description = "Built plug-in assembly; its attributes give the steps and the assembly's registration." };
    private static readonly Option<FileInfo?> Steps = new("--steps") { Description = "Built plug-in assembly of a solution below; its attributes say which of its steps this solution ships." };
    private static readonly Option<FileInfo?> Settings = new("--settings") { Description = "File for the template of a pipeline's deployment settings." };
    private static readonly Option<FileInfo?> Inventory = new("--inventory") { Description = "File for the page of what the solution installs." };
    private static readonly Option<string?> Version = new("--version") { Description = "Version to stamp into Other/Solution.xml." };
    private static readonly Option<bool> Check = new("--check") { Description = "Write nothing; list the stale files and fail if there are any." };

    public static Command Create()
    {
        var command = new Command("generate", "Write the files that are derived from the solution's source and from the plug-in assembly.")
        {
            Source, Below, CSharp, Namespace, TypeScript, Assembly, Steps, Settings, Inventory, Version, Check,
        };
        command.SetAction(result => SourceArgument.Run(result.GetRequiredValue(Source), tree =>
        {
            var files = new GeneratedFiles();
            var solution = new SolutionModel(tree);
            AddModel(files, solution, result);
            AddSettings(files, solution, result);
            AddRegistration(files, solution, result);
            return Finish(files, result.GetValue(Check));
        }));
        return command;
    }

    private static void AddModel(GeneratedFiles files, SolutionModel solution, ParseResult result)
    {
        var model = new ModelSource(solution, SourceArgument.Read(result.GetRequiredValue(Below)));
        if (result.GetValue(CSharp) is { } classes)
        {
            files.Own(classes.FullName, CSharpModel.FilePattern);
            files.Add(new CSharpModel(classes.FullName, result.GetRequiredValue(Namespace)).Generate(model));
        }

        if (result.GetValue(TypeScript) is { } modules)
        {
            files.Own(modules.FullName, TypeScriptModel.FilePattern);
            files.Add(new TypeScriptModel(modules.FullName).Generate(model));
        }
    }

    private static void AddSettings(GeneratedFiles files, SolutionModel solution, ParseResult result)
    {
        if (result.GetValue(Settings) is { } file)
            files.Add([DeploymentSettings.Template(solution, file.FullName)]);
        if (result.GetValue(Inventory) is { } page)
            files.Add([new GeneratedFile(page.FullName, new InventoryPage(solution).Text)]);
    }

    private static void AddRegistration(GeneratedFiles files, SolutionModel solution, ParseResult result)
    {
        var manifest = new SolutionManifest(solution.Tree);
        if (result.GetValue(Version) is { } version)
            manifest.SetVersion(version);
        if (result.GetValue(Assembly) is { } dll)
        {
            var assembly = AssemblyReader.Read(dll.FullName);
            manifest.SetRegistration(assembly);
            new RegistrationFiles(solution, assembly).AddTo(files);
        }

        if (result.GetValue(Steps) is { } foreign)
        {
            var assembly = AssemblyReader.Read(foreign.FullName);
            manifest.SetSteps(assembly);
            new RegistrationFiles(solution, assembly).AddStepsTo(files);
        }

        if (result.GetValue(Version) is not null || result.GetValue(Assembly) is not null || result.GetValue(Steps) is not null)
            files.Add([new GeneratedFile(solution.Tree.FullPath(SourceTree.ManifestPath), SourceXml.Write(manifest.Root))]);
    }

    /// <summary>Lists what is stale, and writes it unless it is a check.</summary>
    internal static int Finish(GeneratedFiles files, bool check)
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
