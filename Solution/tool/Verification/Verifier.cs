using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification;

/// <summary>Runs rules over a solution.</summary>
public static class Verifier
{
    /// <summary>Every finding, by file and line.</summary>
    public static IReadOnlyList<Finding> Run(VerificationContext context, IEnumerable<Rule> rules) =>
    [
        .. rules.SelectMany(rule => Run(context, rule))
            .Distinct()
            .OrderBy(finding => finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Line)
            .ThenBy(finding => finding.Code, StringComparer.Ordinal),
    ];

    // A file that cannot even be read ends the rule that met it, never the run.
    private static List<Finding> Run(VerificationContext context, Rule rule)
    {
        var findings = new List<Finding>();
        try
        {
            findings.AddRange(rule.Check(context));
        }
        catch (SolutionFault fault)
        {
            findings.Add(new Finding(fault.Code, fault.Location, fault.Message));
        }

        return findings;
    }
}
