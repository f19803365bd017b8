using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Flows;

/// <summary>A cloud flow arrives off, with connections that the solution declares.</summary>
public sealed class FlowRule : Rule
{
    private const string CloudFlow = "5";

    /// <inheritdoc/>
    public override string Code => "SOL-FLOW";

    /// <inheritdoc/>
    public override string Description =>
        "A flow is a cloud flow with readable JSON, arrives off, and its connection references are declared in Other/Customizations.xml; each of those is used.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var skeleton = context.Solution.Tree.Load(Packing.TreeLayout.SkeletonPath);
        var declared = skeleton.Root.Descendants("connectionreference").ToDictionary(e => e.Attribute("connectionreferencelogicalname")?.Value ?? "", StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var flow in context.Solution.Flows)
        {
            foreach (var finding in CheckState(flow))
                yield return finding;
            if (FlowDefinition.Read(context.Solution.Tree, flow) is not { } definition)
            {
                yield return Found(Locate(flow, "JsonFileName"), "The flow's file is missing or is no JSON: correct it.");
                continue;
            }

            used.UnionWith(definition.ConnectionReferences);
            foreach (var unknown in definition.ConnectionReferences.Where(name => !declared.ContainsKey(name)))
                yield return Found(Locate(flow, "JsonFileName"), $"The flow uses the connection reference '{unknown}', which {Packing.TreeLayout.SkeletonPath} does not declare: add it.");
        }

        foreach (var (name, element) in declared.Where(item => !used.Contains(item.Key)))
            yield return Found(skeleton.Locate(element), $"No flow uses the connection reference '{name}': remove it.");
    }

    private IEnumerable<Finding> CheckState(SourceFile flow)
    {
        if (flow.Root.Element("Category")?.Value != CloudFlow)
            yield return Found(Locate(flow, "Category"), "Only cloud flows are shipped (Category 5): remove the process.");
        if ((flow.Root.Element("StateCode")?.Value, flow.Root.Element("StatusCode")?.Value) != ("0", "1"))
            yield return Found(Locate(flow, "StateCode"), "A flow cannot run before its connection is chosen: let it arrive off (StateCode 0, StatusCode 1).");
    }

    private static SourceLocation Locate(SourceFile flow, string element) => flow.Locate(flow.Root.Element(element) ?? flow.Root);
}
