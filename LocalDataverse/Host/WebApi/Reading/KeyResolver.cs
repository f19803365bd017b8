using LocalDataverse.Engine.Faults;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using LocalDataverse.Host.WebApi.Query;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.WebApi.Reading;

/// <summary>Reads the key of an address: an id, or the values of an alternate key.</summary>
internal sealed class KeyResolver(RequestContext context)
{
    /// <summary>The id of the row that a key means. No such alternate-key values: 404.</summary>
    public Guid IdOf(TableModel table, KeySegment key)
    {
        if (IdIn(table, key) is { } id) return id;
        var query = new QueryExpression(table.Table.LogicalName) { ColumnSet = new ColumnSet(table.Table.PrimaryIdColumn), TopCount = 1 };
        foreach (var (property, value) in key.Keys)
        {
            var column = table.Columns[property].LogicalName;
            if (Literals.Plain(value) is { } plain) query.Criteria.AddCondition(column, ConditionOperator.Equal, plain);
            else query.Criteria.AddCondition(column, ConditionOperator.Null);
        }
        var found = context.Service.RetrieveMultiple(query).Entities.FirstOrDefault();
        return found?.Id ?? throw new WebApiException(
            404,
            ErrorCode.RecordNotFoundByEntityKey,
            $"A record with the specified key values does not exist in {table.Table.LogicalName} entity. Check the values, or create the row.");
    }

    /// <summary>The id, when the key is the primary one.</summary>
    public static Guid? IdIn(TableModel table, KeySegment key)
    {
        var keys = key.Keys.ToList();
        var isPrimary = keys.Count == 1 && string.Equals(keys[0].Key, table.Table.PrimaryIdColumn, StringComparison.Ordinal);
        return isPrimary ? (Guid)keys[0].Value : null;
    }

    /// <summary>The values of an alternate key by column, as an upsert takes them.</summary>
    public static KeyAttributeCollection ValuesOf(TableModel table, KeySegment key)
    {
        var values = new KeyAttributeCollection();
        foreach (var (property, value) in key.Keys)
        {
            var column = table.Columns[property];
            values.Add(column.LogicalName, SdkValues.Typed(column, Literals.Plain(value)));
        }
        return values;
    }
}
