using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Flows;

/// <summary>A flow calls custom APIs that exist, with parameters that they have.</summary>
public sealed class FlowActionRule : Rule
{
    private const string Parameter = "item/";

    /// <inheritdoc/>
    public override string Code => "SOL-FLOW-ACTION";

    /// <inheritdoc/>
    public override string Description => "The unbound actions that a flow calls are custom APIs of the solution, and get only parameters that they take.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var flow in context.Solution.Flows)
        {
            if (FlowDefinition.Read(context.Solution.Tree, flow) is not { } definition)
                continue;
            var at = new SourceLocation(definition.Path);
            foreach (var call in definition.ActionCalls)
            {
                var name = call["actionName"]?.GetValue<string>();
                var api = context.Solution.CustomApis.FirstOrDefault(api => api.UniqueName == name);
                if (api is null)
                    yield return Found(at, $"The flow calls '{name}', which is no custom API of the solution: correct the name.");
                foreach (var parameter in call.Select(item => item.Key).Where(key => api is not null && key.StartsWith(Parameter, StringComparison.Ordinal)).Select(key => key[Parameter.Length..]))
                {
                    if (api!.Requests.All(request => request.UniqueName != parameter))
                        yield return Found(at, $"The flow gives '{name}' the parameter '{parameter}', which it does not take: correct the name.");
                }
            }
        }
    }
}
