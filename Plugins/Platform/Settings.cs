using System.Globalization;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>What an administrator sets: environment variables, read in one query.</summary>
internal sealed class Settings
{
    private const string ValueAlias = "value";
    private const int LongestShown = 40;
    private readonly Dictionary<string, string> _texts = new(StringComparer.OrdinalIgnoreCase);

    private Settings()
    {
    }

    /// <summary>Reads the variables of these names: the value where there is one, else the default.</summary>
    public static Settings Read(IOrganizationService service, params string[] names) => From(service.RetrieveMultiple(Query(names)).Entities);

    /// <summary>The query for the variables, to join more to it; <see cref="From"/> reads its rows.</summary>
    public static QueryExpression Query(params string[] names)
    {
        var query = new QueryExpression(EnvironmentVariableDefinition.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                EnvironmentVariableDefinition.Fields.SchemaName, EnvironmentVariableDefinition.Fields.DefaultValue),
        };
        query.Criteria.Conditions.Add(
            new ConditionExpression(EnvironmentVariableDefinition.Fields.SchemaName, ConditionOperator.In, names));
        var value = query.AddLink(
            EnvironmentVariableValue.EntityLogicalName,
            EnvironmentVariableDefinition.Fields.Id,
            EnvironmentVariableValue.Fields.EnvironmentVariableDefinitionId,
            JoinOperator.LeftOuter);
        value.EntityAlias = ValueAlias;
        value.Columns = new ColumnSet(EnvironmentVariableValue.Fields.Value);
        return query;
    }

    /// <summary>The variables of the rows that <see cref="Query"/> gives; a variable may come in several.</summary>
    public static Settings From(IEnumerable<Entity> rows)
    {
        var settings = new Settings();
        foreach (var row in rows)
        {
            settings._texts[row.GetAttributeValue<string>(EnvironmentVariableDefinition.Fields.SchemaName)] =
                row.Joined<string>(ValueAlias, EnvironmentVariableValue.Fields.Value)
                ?? row.GetAttributeValue<string>(EnvironmentVariableDefinition.Fields.DefaultValue)
                ?? string.Empty;
        }

        return settings;
    }

    /// <summary>
    /// The whole number of a variable, <paramref name="shipped"/> when the variable is missing; refused by
    /// <see cref="SettingFaults.Number"/> when it says anything but a number from <paramref name="least"/> to
    /// <paramref name="most"/>, both included.
    /// </summary>
    public int Number(string name, int shipped, int least, int most)
    {
        if (!_texts.TryGetValue(name, out var text))
        {
            return shipped;
        }

        return Parse(text) is { } number && number >= least && number <= most
            ? number
            : throw new RuleViolationException(SettingFaults.Number, name, least, most, Shown(text));
    }

    /// <summary>
    /// The whole numbers of a variable, separated by commas; <paramref name="shipped"/> when the variable is missing or
    /// does not hold as many numbers as that.
    /// </summary>
    public int[] Numbers(string name, params int[] shipped)
    {
        if (!_texts.TryGetValue(name, out var text))
        {
            return shipped;
        }

        var numbers = text.Split(',').Select(Parse).OfType<int>().ToArray();
        return numbers.Length == shipped.Length ? numbers : shipped;
    }

    /// <summary>
    /// The whole numbers of a variable that lists them, separated by commas; null when it says <c>*</c>, which stands for
    /// all there are; <paramref name="shipped"/> when the variable is missing or holds anything else.
    /// </summary>
    public IReadOnlyCollection<int>? List(string name, IReadOnlyCollection<int>? shipped)
    {
        if (!_texts.TryGetValue(name, out var text))
        {
            return shipped;
        }

        if (string.Equals(text.Trim(), "*", StringComparison.Ordinal))
        {
            return null;
        }

        var numbers = text.Split(',').Select(Parse).ToList();
        return numbers.Contains(null) ? shipped : numbers.OfType<int>().ToList();
    }

    private static string Shown(string text) => text.Length <= LongestShown ? text : text.Substring(0, LongestShown) + "…";

    private static int? Parse(string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
