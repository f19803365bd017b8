namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Schema;

/// <summary>A table has one key and one name.</summary>
public sealed class PrimaryColumnRule : Rule
{
    /// <inheritdoc/>
    public override string Code => "SOL-PRIMARY";

    /// <inheritdoc/>
    public override string Description => "A table of the publisher has exactly one primary key and one primary name, and no column twice.";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(VerificationContext context)
    {
        foreach (var table in context.Solution.Tables)
        {
            var at = table.File.Locate(table.File.Root);
            foreach (var column in table.Columns.GroupBy(column => column.LogicalName, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
                yield return Found(column.Location, $"The table has the column '{column.LogicalName}' twice: keep one.");
            if (!table.IsOwn || !table.LogicalName.StartsWith(context.Solution.Prefix + "_", StringComparison.Ordinal))
                continue;
            if (table.Columns.Count(column => column.Type == "primarykey") != 1)
                yield return Found(at, $"The table '{table.LogicalName}' must have one column of type primarykey.");
            if (table.Columns.Count(column => column.IsPrimaryName) != 1)
                yield return Found(at, $"The table '{table.LogicalName}' must have one column whose DisplayMask starts with PrimaryName.");
        }
    }
}
