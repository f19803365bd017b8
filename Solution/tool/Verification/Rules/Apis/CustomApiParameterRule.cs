using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Apis;

/// <summary>The parameters of a custom API have types that exist.</summary>
public sealed class CustomApiParameterRule : Rule
{
    private const int LastType = 12;
    private static readonly int[] TypesOfRows = [3, 4, 5];

    /// <inheritdoc/>
    public override string Code => "SOL-API-PARAMETER";

    /// <inheritdoc/>
    public override string Description =>
        "A parameter's type is 0 to 12, its table exists, its name is there once, and a request parameter says whether it is optional.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var api in context.Solution.CustomApis)
        {
            foreach (var parameter in api.Requests.Concat(api.Responses))
            {
                foreach (var (node, message) in Faults(context, parameter))
                    yield return Found(parameter.File.Locate(node), message);
            }

            foreach (var parameter in api.Requests.Where(parameter => parameter.File.Root.Element("isoptional")?.Value is not ("0" or "1")))
                yield return Found(
                    parameter.File.Locate(parameter.File.Root),
                    $"The request parameter '{parameter.UniqueName}' must say <isoptional> 0 or 1.");
            foreach (var parameter in Repeated(api.Requests).Concat(Repeated(api.Responses)))
                yield return Found(parameter.File.Locate(parameter.File.Root), $"The custom API has '{parameter.UniqueName}' twice: rename one.");
        }
    }

    private static IEnumerable<CustomApiParameterSource> Repeated(IEnumerable<CustomApiParameterSource> parameters) =>
        parameters.GroupBy(parameter => parameter.UniqueName, StringComparer.OrdinalIgnoreCase).SelectMany(group => group.Skip(1));

    private static IEnumerable<(XObject Node, string Message)> Faults(VerificationContext context, CustomApiParameterSource parameter)
    {
        var type = parameter.File.Root.Element("type");
        if (!int.TryParse(type?.Value, CultureInfo.InvariantCulture, out var number) || number is < 0 or > LastType)
            yield return ((XObject?)type ?? parameter.File.Root, $"The type of '{parameter.UniqueName}' must be a number from 0 to {LastType}.");
        if (parameter.File.Root.Element("logicalentityname") is not { } table)
            yield break;
        if (!context.Schema.HasTable(table.Value))
            yield return (table, $"'{parameter.UniqueName}' is of the table '{table.Value}', which does not exist: correct the name.");
        else if (!TypesOfRows.Contains(number))
            yield return (table, $"'{parameter.UniqueName}' is no row or list of rows, so it has no table: remove logicalentityname.");
    }
}
