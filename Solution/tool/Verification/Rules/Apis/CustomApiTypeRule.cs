using Dynamics.Loyalty.SolutionTool.Packing;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Apis;

/// <summary>A custom API is carried out by a registered class.</summary>
public sealed class CustomApiTypeRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-API-TYPE";

    /// <inheritdoc/>
    public override string Description => "The plug-in type of a custom API is registered.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var types = context.Solution.PluginTypes.Select(type => type.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var api in context.Solution.CustomApis)
        {
            if (api.PluginType is null)
                yield return Found(
                    api.File.Locate(api.File.Root),
                    $"The custom API '{api.UniqueName}' has no plug-in type, so it would do nothing: write a class with [CustomApi] and run generate.");
            else if (!types.Contains(ComponentKey.Normalise(api.PluginType.Value)))
                yield return Found(
                    api.File.Locate(api.PluginType),
                    $"The custom API '{api.UniqueName}' names the plug-in type {api.PluginType.Value}, which is not registered: run generate.");
        }
    }
}
