using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification;

/// <summary>What must hold before anything else can be checked.</summary>
public static class WellFormedCheck
{
    /// <summary>Every XML file of a tree that cannot be read.</summary>
    public static IEnumerable<Finding> Run(SourceTree tree)
    {
        foreach (var path in tree.FilesBelow(".").Where(path => path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            if (Fault(tree, path) is { } fault)
                yield return new Finding(fault.Code, fault.Location, fault.Message);
        }
    }

    private static SolutionFault? Fault(SourceTree tree, string path)
    {
        try
        {
            tree.Load(path);
            return null;
        }
        catch (SolutionFault fault)
        {
            return fault;
        }
    }
}
