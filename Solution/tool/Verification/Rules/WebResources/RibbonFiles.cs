using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.WebResources;

/// <summary>The command bars of a solution's tables.</summary>
internal static class RibbonFiles
{
    /// <summary>One file for each table that has one.</summary>
    public static IEnumerable<SourceFile> Of(VerificationContext context) =>
        context.Solution.Tables.Select(table => context.Solution.Optional($"{table.Folder}/RibbonDiff.xml")).OfType<SourceFile>();
}
