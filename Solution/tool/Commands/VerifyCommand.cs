using System.CommandLine;
using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Source;
using Dynamics.Loyalty.SolutionTool.Verification;

namespace Dynamics.Loyalty.SolutionTool.Commands;

/// <summary><c>verify</c>: reports every broken reference of a tree.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var source = SourceArgument.Create();
        var below = new Option<DirectoryInfo[]>("--base") { Description = "Trees that the target has before this one: the platform's tables, products it depends on.", DefaultValueFactory = _ => [] };
        var rules = new Option<bool>("--rules") { Description = "List the rules and check nothing." };
        var command = new Command("verify", "Report every broken reference, as path:line: CODE message.") { source, below, rules };
        command.SetAction(result => SourceArgument.Run(result.GetRequiredValue(source), tree =>
            result.GetValue(rules) ? List() : Verify(tree, result.GetRequiredValue(below))));
        return command;
    }

    private static int List()
    {
        foreach (var rule in RuleCatalog.All)
            Console.WriteLine($"{rule.Code,-24} {rule.Description}");
        return ExitCode.Success;
    }

    private static int Verify(SourceTree tree, DirectoryInfo[] below)
    {
        var context = new VerificationContext(new SolutionModel(tree), [.. below.Select(folder => new SolutionModel(new SourceTree(folder.FullName)))]);
        var findings = Verifier.Run(context, RuleCatalog.All);
        foreach (var finding in findings)
            Console.WriteLine(finding);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tree.UniqueName}: {findings.Count} findings by {RuleCatalog.All.Count} rules"));
        return findings.Count == 0 ? ExitCode.Success : ExitCode.Found;
    }
}
