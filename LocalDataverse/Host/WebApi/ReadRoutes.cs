using LocalDataverse.Host.WebApi.Query;
using System.Globalization;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using LocalDataverse.Host.WebApi.Operations;
using LocalDataverse.Host.WebApi.Reading;
using LocalDataverse.Host.WebApi.Writing;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.WebApi;

/// <summary>Finds what a GET asks for.</summary>
internal sealed class ReadRoutes(RequestContext context)
{
    /// <summary>The reply.</summary>
    public WebApiReply Answer() => context.Path.ToList() switch
    {
        [] => ServiceDocuments.Root(context),
        [MetadataSegment] => ServiceDocuments.Metadata(context.Model),
        [EntitySetSegment set] => ReadSet(TableOf(set)),
        [EntitySetSegment set, CountSegment] => CountSet(TableOf(set)),
        [EntitySetSegment set, KeySegment key, .. var rest] => ReadRow(TableOf(set), key, rest),
        [EntitySetSegment, OperationSegment operation] => Call(operation, bound: null),
        [OperationImportSegment import] => Call(import),
        _ => throw WebApiException.NotSupported($"reading the address '{context.Request.Uri.AbsolutePath}'"),
    };

    private WebApiReply ReadRow(TableModel table, KeySegment key, List<ODataPathSegment> rest)
    {
        var id = new KeyResolver(context).IdOf(table, key);
        switch (rest)
        {
            case []: return new RowReader(context).Read(table, id);
            case [PropertySegment property]: return new RowReader(context).ReadProperty(table, id, property.Property.Name, isRaw: false);
            case [PropertySegment property, ValueSegment]: return new RowReader(context).ReadProperty(table, id, property.Property.Name, isRaw: true);
            case [OperationSegment operation]: return Call(operation, new EntityReference(table.Table.LogicalName, id));
            case [NavigationPropertySegment step]: return Follow(table, id, step.NavigationProperty.Name, isCount: false);
            case [NavigationPropertySegment step, CountSegment]: return Follow(table, id, step.NavigationProperty.Name, isCount: true);
            case [NavigationPropertyLinkSegment step]: return new LinkReader(context).Read(table, id, table.Navigations[step.NavigationProperty.Name]);
            default: throw WebApiException.NotSupported($"reading the address '{context.Request.Uri.AbsolutePath}'");
        }
    }

    private WebApiReply Follow(TableModel table, Guid id, string name, bool isCount)
    {
        var navigation = table.Navigations[name];
        if (navigation.IsCollection)
        {
            // The parent must be there and readable, or the empty list would hide the mistake.
            new RowReader(context).Retrieve(table, id, [table.Table.PrimaryIdColumn]);
            var target = context.Model.Table(navigation.Target!);
            QueryExpression Start(string[] columns) => RelatedQueries.Of(context.Model, navigation, id, columns);
            return isCount ? new SetReader(context).Count(target, Start) : new SetReader(context).Read(target, Start);
        }
        var row = new RowReader(context).Retrieve(table, id, [navigation.Column]);
        var reference = row.GetAttributeValue<EntityReference>(navigation.Column);
        if (reference is null || (navigation.Target is { } only && !string.Equals(only, reference.LogicalName, StringComparison.Ordinal)))
            return WebApiReply.Empty();
        return new RowReader(context).Read(context.Model.Table(reference.LogicalName), reference.Id);
    }

    private WebApiReply ReadSet(TableModel table)
    {
        if (context.Request.Option("fetchXml") is { } fetchXml) return new SetReader(context).Fetch(table, fetchXml);
        if (context.Request.Option("userQuery") is not null) throw WebApiException.NotSupported("personal views (userQuery)");
        return context.Request.Option("savedQuery") is { } view
            ? new SetReader(context).Fetch(table, FetchXmlOf(table, view))
            : new SetReader(context).Read(table, Start(table));
    }

    private string FetchXmlOf(TableModel table, string view)
    {
        var id = Guid.TryParse(view, CultureInfo.InvariantCulture, out var parsed) ? parsed : throw WebApiException.BadQuery($"savedQuery takes the id of a view, not '{view}'.");
        return context.Model.Catalog.Views.FirstOrDefault(v => v.Id == id && string.Equals(v.Table, table.Table.LogicalName, StringComparison.Ordinal))?.FetchXml
            ?? throw new WebApiException(
                404, Engine.Faults.ErrorCode.ObjectDoesNotExist, $"savedquery With Id = {id} Does Not Exist for {table.Table.LogicalName}. Use the id of one of its views.");
    }

    private WebApiReply CountSet(TableModel table) => new SetReader(context).Count(table, Start(table));

    private static Func<string[], QueryExpression> Start(TableModel table) =>
        columns => new QueryExpression(table.Table.LogicalName) { ColumnSet = new ColumnSet(columns) };

    private WebApiReply Call(OperationSegment segment, EntityReference? bound)
    {
        var operation = segment.Operations.Single();
        if (operation is Microsoft.OData.Edm.IEdmAction) throw WebApiException.NoMethod("GET", "POST");
        return Calls().Function(operation.Name, segment.Parameters, bound).Run(context);
    }

    private WebApiReply Call(OperationImportSegment segment)
    {
        var import = segment.OperationImports.Single();
        if (import.Operation is Microsoft.OData.Edm.IEdmAction) throw WebApiException.NoMethod("GET", "POST");
        return string.Equals(import.Name, "WhoAmI", StringComparison.Ordinal)
            ? WhoAmI()
            : Calls().Function(import.Name, segment.Parameters, bound: null).Run(context);
    }

    private WebApiReply WhoAmI()
    {
        var answer = (WhoAmIResponse)context.Service.Execute(new WhoAmIRequest());
        return OperationReply.Of(context, "WhoAmIResponse", json =>
        {
            json.WriteString("BusinessUnitId", answer.BusinessUnitId);
            json.WriteString("UserId", answer.UserId);
            json.WriteString("OrganizationId", answer.OrganizationId);
        });
    }

    private OperationCalls Calls() => new(context, new References(context, new Dictionary<string, EntityReference>(StringComparer.Ordinal)));

    private TableModel TableOf(EntitySetSegment set) => context.Model.Find(set.EntitySet.EntityType)!;
}
