using System.Text;

namespace Dynamics.Loyalty.SolutionTool.Generation;

/// <summary>Makes names of program code out of names and labels of a solution.</summary>
public static class Identifiers
{
    // The two platform columns whose schema name has no case of its own.
    private static readonly Dictionary<string, string> KnownNames = new(StringComparer.Ordinal)
    {
        ["statecode"] = "StateCode",
        ["statuscode"] = "StatusCode",
    };

    /// <summary>A schema name without the publisher's prefix: <c>loy_PromisePolicy</c> is <c>PromisePolicy</c>.</summary>
    public static string FromSchemaName(string schemaName, string prefix)
    {
        var bare = schemaName.StartsWith(prefix + "_", StringComparison.OrdinalIgnoreCase) ? schemaName[(prefix.Length + 1)..] : schemaName;
        return KnownNames.GetValueOrDefault(bare) ?? Capitalised(bare);
    }

    /// <summary>A label in PascalCase, letters and digits only: <c>Hand-over</c> is <c>HandOver</c>.</summary>
    public static string FromLabel(string label)
    {
        var name = new StringBuilder();
        var startsWord = true;
        foreach (var character in label)
        {
            if (char.IsLetterOrDigit(character))
                name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = !char.IsLetterOrDigit(character);
        }

        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>
    /// Name of a choice: its label where that spells the same letters as its name, which has no case; else the name.
    /// </summary>
    public static string OfChoice(string name, string label, string prefix)
    {
        var bare = FromSchemaName(name, prefix);
        var spelt = FromLabel(label);
        return string.Equals(bare, spelt, StringComparison.OrdinalIgnoreCase) ? spelt : bare;
    }

    /// <summary>The same name in camelCase.</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
