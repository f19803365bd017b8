using System.CommandLine;
using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Source;
using Dynamics.Loyalty.SolutionTool.Verification;
using Dynamics.Loyalty.SolutionTool.Verification.Schemas;

namespace Dynamics.Loyalty.SolutionTool.Commands;

/// <summary><c>verify</c>: reports every broken reference of a tree.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var source = SourceArgument.Create();
        var below = SourceArgument.CreateBelow();
        var addOns = new Option<DirectoryInfo[]>("--add-on") { Description = "Trees that stand on this one and ship steps of its plug-in types.", DefaultValueFactory = _ => [] };
        var schemas = new Option<DirectoryInfo?>("--xsd") { Description = "Folder of Microsoft's schema files; checks the packed customizations.xml as well." };
        var rules = new Option<bool>("--rules") { Description = "List the rules and check nothing." };
        var command = new Command("verify", "Report every broken reference, as path:line: CODE message.") { source, below, addOns, schemas, rules };
        command.SetAction(result => SourceArgument.Run(result.GetRequiredValue(source), tree =>
        {
            List<Rule> chosen = [.. RuleCatalog.All];
            if (result.GetValue(schemas) is { } folder)
                chosen.Add(new SchemaRule(SchemaFiles.Load(folder.FullName)));
            return result.GetValue(rules) ? List(chosen) : Report(tree, Verify(tree, result.GetRequiredValue(below), result.GetRequiredValue(addOns), chosen), chosen.Count);
        }));
        return command;
    }

    private static int List(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
            Console.WriteLine($"{rule.Code,-26} {rule.Description}");
        return ExitCode.Success;
    }

    private static IReadOnlyList<Finding> Verify(SourceTree tree, DirectoryInfo[] below, DirectoryInfo[] addOns, IReadOnlyList<Rule> rules)
    {
        var unreadable = WellFormedCheck.Run(tree).ToList();
        return unreadable.Count > 0
            ? unreadable
            : Verifier.Run(new VerificationContext(new SolutionModel(tree), SourceArgument.Read(below), SourceArgument.Read(addOns)), rules);
    }

    private static int Report(SourceTree tree, IReadOnlyList<Finding> findings, int rules)
    {
        foreach (var finding in findings)
            Console.WriteLine(finding);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tree.UniqueName}: {findings.Count} findings by {rules} rules"));
        return findings.Count == 0 ? ExitCode.Success : ExitCode.Found;
    }
}
