using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Verification.Rules.Security;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Apis;

/// <summary>A custom API is one that the server can make: most of this cannot be changed after the first import.</summary>
public sealed class CustomApiRule : Rule
{
    private const string Global = "0";

    /// <inheritdoc/>
    public override string Code => "SOL-API";

    /// <inheritdoc/>
    public override string Description =>
        "A custom API has a prefixed unique name that its folder repeats, a valid binding to a table that exists, a known privilege, and, as a function, a response.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context) =>
        from api in context.Solution.CustomApis
        from fault in Faults(context, api)
        select Found(api.File.Locate(fault.Node), fault.Message);

    private static IEnumerable<(XObject? Node, string Message)> Faults(VerificationContext context, CustomApiSource api)
    {
        var root = api.File.Root;
        if (!api.UniqueName.StartsWith(context.Solution.Prefix + "_", StringComparison.Ordinal))
            yield return (root, $"The unique name '{api.UniqueName}' must start with '{context.Solution.Prefix}_'.");
        if (api.Folder != $"{CustomApiSource.Collection}/{api.UniqueName}" || root.Element("name")?.Value != api.UniqueName)
            yield return (root, $"The folder, the unique name and the name of '{api.UniqueName}' must be the same.");
        foreach (var (name, values) in new[] { ("bindingtype", "012"), ("allowedcustomprocessingsteptype", "012"), ("isfunction", "01"), ("isprivate", "01") })
        {
            if (root.Element(name)?.Value is not { Length: 1 } value || !values.Contains(value, StringComparison.Ordinal))
                yield return ((XObject?)root.Element(name) ?? root, $"<{name}> must be one of {string.Join(", ", values.ToCharArray())}.");
        }

        var binding = root.Element("bindingtype")?.Value;
        var table = root.Element("boundentitylogicalname");
        if (binding == Global && table is not null)
            yield return (table, "A custom API without binding has no table: remove boundentitylogicalname.");
        if (binding != Global && !context.Schema.HasTable(table?.Value ?? ""))
            yield return ((XObject?)table ?? root, $"The custom API is bound to the table '{table?.Value}', which does not exist: correct the name.");
        if (root.Element("executeprivilegename") is { Value.Length: > 0 } privilege && PrivilegeName.Parse(privilege.Value)?.Table(context.Schema) is null)
            yield return (privilege, $"The privilege '{privilege.Value}' that a caller needs is about no table that exists: correct the name.");
        if (root.Element("isfunction")?.Value == "1" && api.Responses.Count == 0)
            yield return (root, $"The function '{api.UniqueName}' returns nothing: add a response property or make it an action.");
    }
}
