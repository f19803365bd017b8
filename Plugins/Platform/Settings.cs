using System.Globalization;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Numbers that an administrator sets, read from environment variables in one query.</summary>
internal sealed class Settings
{
    private const string ValueAlias = "value";
    private readonly Dictionary<string, decimal> _numbers = new(StringComparer.OrdinalIgnoreCase);

    private Settings()
    {
    }

    /// <summary>Reads the variables of these names: the value where there is one, else the default.</summary>
    public static Settings Read(IOrganizationService service, params string[] names)
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

        var settings = new Settings();
        foreach (var row in service.RetrieveMultiple(query).Entities)
        {
            settings.Take(row);
        }

        return settings;
    }

    /// <summary>The number of a variable; <paramref name="shipped"/> when the variable is missing or holds no number.</summary>
    public decimal Number(string name, decimal shipped) => _numbers.TryGetValue(name, out var number) ? number : shipped;

    private void Take(Entity row)
    {
        var text = row.Joined<string>(ValueAlias, EnvironmentVariableValue.Fields.Value)
            ?? row.GetAttributeValue<string>(EnvironmentVariableDefinition.Fields.DefaultValue);
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            _numbers[row.GetAttributeValue<string>(EnvironmentVariableDefinition.Fields.SchemaName)] = number;
        }
    }
}
