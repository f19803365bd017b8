namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Schema;

/// <summary>Alternate keys are made of columns that exist and that can be in a key.</summary>
public sealed class KeyRule : Rule
{
    private static readonly string[] KeyTypes = ["nvarchar", "int", "decimal", "datetime", "lookup", "picklist", "customer", "owner"];

    /// <inheritdoc/>
    public override string Code => "SOL-KEY";

    /// <inheritdoc/>
    public override string Description => "The columns of an alternate key exist, have a type that a key can have, and are not secured.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var table in context.Solution.Tables)
        {
            foreach (var name in table.Entity?.Elements("EntityKeys").Descendants("AttributeName") ?? [])
            {
                var column = context.Schema.Column(table.LogicalName, name.Value);
                if (column is null)
                    yield return Found(
                        table.File.Locate(name),
                        $"The key names the column '{name.Value}', which '{table.LogicalName}' does not have: correct the name.");
                else if (!KeyTypes.Contains(column.Type, StringComparer.Ordinal))
                    yield return Found(
                        table.File.Locate(name),
                        $"The column '{name.Value}' of type {column.Type} cannot be in a key: use text, number, date, lookup or choice.");
                else if (column.Element.Element("IsSecured")?.Value == "1")
                    yield return Found(table.File.Locate(name), $"The column '{name.Value}' is secured, so it cannot be in a key.");
            }
        }
    }
}
