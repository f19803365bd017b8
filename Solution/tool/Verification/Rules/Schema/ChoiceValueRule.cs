using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Schema;

/// <summary>Choice values start with the publisher's number, so that they collide with nobody's.</summary>
public sealed class ChoiceValueRule : Rule
{
    private const int ValuesPerPrefix = 10_000;

    /// <inheritdoc/>
    public override string Code => "SOL-CHOICE-VALUE";

    /// <inheritdoc/>
    public override string Description => "Values of the publisher's own choices lie in its range, and no value is there twice.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        var solution = context.Solution;
        var prefix = (int?)solution.Tree.Manifest.Root.Descendants("CustomizationOptionValuePrefix").FirstOrDefault();
        var local = solution.Tables
            .SelectMany(table => table.Columns)
            .Where(column => IsOwn(column.LogicalName, solution))
            .Select(column => column.LocalChoice)
            .OfType<ChoiceSource>();
        foreach (var choice in solution.Choices.Where(choice => IsOwn(choice.Name, solution)).Concat(local).Where(choice => choice.Kind == "picklist"))
        {
            foreach (var option in choice.Options.Where(option => prefix is not null && option.Value / ValuesPerPrefix != prefix))
                yield return Found(
                    option.Location,
                    string.Create(CultureInfo.InvariantCulture, $"The value {option.Value} of '{choice.Name}' is outside the publisher's range {prefix}0000 to {prefix}9999: choose one inside."));
            foreach (var option in choice.Options.GroupBy(option => option.Value).SelectMany(group => group.Skip(1)))
                yield return Found(
                    option.Location,
                    string.Create(CultureInfo.InvariantCulture, $"'{choice.Name}' has the value {option.Value} twice: give one another value."));
        }
    }

    private static bool IsOwn(string name, SolutionModel solution) => name.StartsWith(solution.Prefix + "_", StringComparison.OrdinalIgnoreCase);
}
