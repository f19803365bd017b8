using System.Xml;
using System.Xml.Linq;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>Reads the rows of a query; the caller's read scopes narrow it.</summary>
internal sealed class RetrieveMultipleHandler : MessageHandler
{
    public override string Message => "RetrieveMultiple";

    public override IReadOnlyList<string>? Parameters => ["Query", LocalEnvironment.RawOrderParameter];

    public override bool AlwaysWrites => false;

    public override void Prepare(Operation operation) => operation.Table = operation.TableOf(Query(operation) switch
    {
        QueryExpression query => query.EntityName,
        QueryByAttribute query => query.EntityName,
        FetchExpression fetch => TableOfFetch(fetch.Query),
        var other => throw Fault.NotSupported($"queries of type {other.GetType().Name}"),
    });

    public override void Authorize(Operation operation)
    {
        if (!operation.RequiredTable.IsIntersect)
            operation.Rights.Demand(Access.Read, operation.RequiredTable);
    }

    public override void Execute(Operation operation)
    {
        var isRaw = operation.Inputs.TryGetValue(LocalEnvironment.RawOrderParameter, out var raw) && raw is true;
        var options = operation.CallerOptions with { IsRawOrder = isRaw };
        operation.Outputs["BusinessEntityCollection"] = Query(operation) switch
        {
            FetchExpression fetch => operation.Reader.Fetch(fetch.Query, options),
            QueryByAttribute query => operation.Reader.Query(AsExpression(query), options),
            QueryExpression query => operation.Reader.Query(query, options),
            var other => throw Fault.NotSupported($"queries of type {other.GetType().Name}"),
        };
    }

    private static QueryBase Query(Operation operation) => operation.Inputs.TryGetValue("Query", out var value) && value is QueryBase query
        ? query
        : throw Fault.Of(ErrorCode.InvalidArgument, "Required field 'Query' of RetrieveMultiple is missing. Send a QueryExpression, a FetchExpression or a QueryByAttribute.");

    private static string? TableOfFetch(string? fetchXml)
    {
        try
        {
            return (string?)XDocument.Parse(fetchXml ?? "").Root?.Element("entity")?.Attribute("name");
        }
        catch (XmlException exception)
        {
            throw Fault.Of(ErrorCode.InvalidArgument, $"Invalid XML: {exception.Message} Correct the FetchXML.");
        }
    }

    private static QueryExpression AsExpression(QueryByAttribute query)
    {
        if (query.Attributes.Count != query.Values.Count)
            throw Fault.Of(ErrorCode.InvalidArgument, $"The query by attribute names {query.Attributes.Count} columns but gives {query.Values.Count} values. Give one value for each column.");
        var expression = new QueryExpression(query.EntityName) { ColumnSet = query.ColumnSet, PageInfo = query.PageInfo, TopCount = query.TopCount };
        foreach (var order in query.Orders)
            expression.Orders.Add(order);
        foreach (var (column, value) in query.Attributes.Zip(query.Values))
            Add(expression, column, value);
        return expression;
    }

    private static void Add(QueryExpression expression, string column, object? value)
    {
        if (value is null)
            expression.Criteria.AddCondition(column, ConditionOperator.Null);
        else
            expression.Criteria.AddCondition(column, ConditionOperator.Equal, value);
    }
}
