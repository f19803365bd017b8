using System.Text.RegularExpressions;
using Dynamics.Loyalty.SolutionTool.Model;

namespace Dynamics.Loyalty.SolutionTool.Verification.Rules.Security;

/// <summary>The name of a privilege, taken apart.</summary>
/// <param name="Verb">Create, Read, Write, Delete, Append, AppendTo, Assign or Share.</param>
/// <param name="Subject">What stands for the table.</param>
internal sealed partial record PrivilegeName(string Verb, string Subject)
{
    // The platform's own names where the rule "schema name of the table" does not hold.
    private static readonly Dictionary<string, string> SpecialSubjects = new(StringComparer.Ordinal)
    {
        ["User"] = "systemuser",
        ["Note"] = "annotation",
        ["Activity"] = "activitypointer",
    };

    /// <summary>Whether it is a privilege about no single table.</summary>
    public static bool IsGeneral(string name) => name is "prvMerge";

    /// <summary>Takes a name apart; null when it is not made like one.</summary>
    public static PrivilegeName? Parse(string name)
    {
        var match = Pattern().Match(name);
        return match.Success ? new PrivilegeName(match.Groups["verb"].Value, match.Groups["subject"].Value) : null;
    }

    /// <summary>The table that it is about; null when there is none. Activities have no privileges of their own.</summary>
    public TableSource? Table(SchemaCatalog schema) =>
        SpecialSubjects.TryGetValue(Subject, out var special)
            ? schema.Table(special)
            : schema.Tables.FirstOrDefault(table => table.SchemaName == Subject && !SpecialSubjects.ContainsValue(table.LogicalName) && !IsActivity(table));

    /// <summary>Whether a table's rows are activities, which share one set of privileges.</summary>
    public static bool IsActivity(TableSource table) => table.Entity?.Element("IsActivity")?.Value is "1" or "true" or "True";

    // AppendTo stands before Append: the longer verb must win.
    [GeneratedRegex("^prv(?<verb>Create|Read|Write|Delete|AppendTo|Append|Assign|Share)(?<subject>\\w+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
