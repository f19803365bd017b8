using System.Text.Json;
using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Apis;

/// <summary>A setting has a type, and a default that fits it.</summary>
public sealed class EnvironmentVariableRule : Rule
{
    private const string Number = "100000001";
    private const string YesNo = "100000002";
    private const string Json = "100000003";
    private static readonly string[] Types = ["100000000", Number, YesNo, Json, "100000004", "100000005"];

    /// <inheritdoc/>
    public override string Code => "SOL-VARIABLE";

    /// <inheritdoc/>
    public override string Description =>
        "An environment variable has a prefixed name that its folder repeats, a valid type, a default of that type, and ships no value.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var variable in context.Solution.EnvironmentVariables)
        {
            var root = variable.File.Root;
            if (!variable.SchemaName.StartsWith(context.Solution.Prefix + "_", StringComparison.Ordinal) || !variable.File.Path.Contains($"/{variable.SchemaName}/", StringComparison.Ordinal))
                yield return Found(
                    variable.File.Locate(root),
                    $"The name '{variable.SchemaName}' must start with '{context.Solution.Prefix}_' and be the folder's name.");
            if (!Types.Contains(root.Element("type")?.Value, StringComparer.Ordinal))
                yield return Found(
                    variable.File.Locate(root.Element("type") ?? root),
                    $"The type of '{variable.SchemaName}' must be one of {string.Join(", ", Types)}.");
            if (root.Element("defaultvalue") is { } value && !Fits(value.Value, root.Element("type")?.Value))
                yield return Found(
                    variable.File.Locate(value),
                    $"The default '{value.Value}' of '{variable.SchemaName}' does not fit its type: correct it.");
            var values = variable.File.Path.Replace("environmentvariabledefinition.xml", "environmentvariablevalues.json", StringComparison.Ordinal);
            if (context.Solution.Tree.Exists(values))
                yield return Found(
                    new Source.SourceLocation(values),
                    $"A shipped value of '{variable.SchemaName}' cannot be told from a customer's choice: ship a default.");
        }
    }

    private static bool Fits(string value, string? type) => type switch
    {
        Number => decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
        YesNo => value is "yes" or "no",
        Json => IsJson(value),
        _ => true,
    };

    private static bool IsJson(string value)
    {
        try
        {
            using var document = JsonDocument.Parse(value);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
