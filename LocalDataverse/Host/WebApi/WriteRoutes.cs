using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using LocalDataverse.Host.WebApi.Operations;
using LocalDataverse.Host.WebApi.Reading;
using LocalDataverse.Host.WebApi.Writing;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi;

/// <summary>Finds what a POST, PATCH, PUT or DELETE wants to do.</summary>
internal sealed class WriteRoutes(RequestContext context, References references)
{
    private string Method => context.Request.Method;

    /// <summary>The planned write.</summary>
    public PlannedWrite Plan() => context.Path.ToList() switch
    {
        [EntitySetSegment set] => Method == "POST" ? Rows.Create(TableOf(set)) : throw WebApiException.NoMethod(Method, "GET or POST"),
        [EntitySetSegment, OperationSegment operation] => Call(operation, bound: null),
        [OperationImportSegment import] => Call(import),
        [EntitySetSegment set, KeySegment key] => PlanRow(TableOf(set), key),
        [EntitySetSegment set, KeySegment key, .. var rest] => PlanPart(TableOf(set), key, rest),
        [] or [MetadataSegment] => throw WebApiException.NoMethod(Method, "GET"),
        _ => throw WebApiException.NotSupported($"{Method} on the address '{context.Request.Uri.AbsolutePath}'"),
    };

    private PlannedWrite PlanRow(TableModel table, KeySegment key) => Method switch
    {
        "PATCH" => Rows.Patch(table, key),
        "DELETE" => Rows.Delete(table, new KeyResolver(context).IdOf(table, key)),
        _ => throw WebApiException.NoMethod(Method, "GET, PATCH or DELETE"),
    };

    private PlannedWrite PlanPart(TableModel table, KeySegment key, List<ODataPathSegment> rest)
    {
        var row = new EntityReference(table.Table.LogicalName, new KeyResolver(context).IdOf(table, key));
        return rest switch
        {
            [OperationSegment operation] => Call(operation, row),
            [PropertySegment property] => Method is "PUT" or "DELETE"
                ? Rows.WriteProperty(table, row.Id, property.Property.Name, Method == "DELETE")
                : throw WebApiException.NoMethod(Method, "GET, PUT or DELETE"),
            [NavigationPropertySegment step] => Create(row, table.Navigations[step.NavigationProperty.Name]),
            [NavigationPropertyLinkSegment link, ..] => Link(table, row, table.Navigations[link.NavigationProperty.Name], rest),
            [NavigationPropertySegment step, KeySegment, ReferenceSegment] => Link(table, row, table.Navigations[step.NavigationProperty.Name], rest),
            _ => throw WebApiException.NotSupported($"{Method} on the address '{context.Request.Uri.AbsolutePath}'"),
        };
    }

    /// <summary>POST to a collection of a row: a new row that belongs to it.</summary>
    private PlannedWrite Create(EntityReference parent, NavigationModel navigation)
    {
        if (Method != "POST" || !navigation.IsCollection) throw WebApiException.NoMethod(Method, navigation.IsCollection ? "GET or POST" : "GET");
        var table = context.Model.Table(navigation.Target!);
        if (navigation.Kind == NavigationKind.Children) return Rows.Create(table, row => row[navigation.Column] = parent);
        var created = Rows.Create(table);
        return created with { Requests = [.. created.Requests, Links.Add(parent, navigation, created.Row!)] };
    }

    private PlannedWrite Link(TableModel table, EntityReference row, NavigationModel navigation, List<ODataPathSegment> rest)
    {
        var links = new LinkWrites(context, references);
        return Method switch
        {
            "POST" when navigation.IsCollection => links.Add(table, row, navigation),
            "PUT" when !navigation.IsCollection => links.Add(table, row, navigation),
            "DELETE" => links.Remove(row, navigation, rest.OfType<KeySegment>().FirstOrDefault() is { } other
                ? new KeyResolver(context).IdOf(context.Model.Table(navigation.Target!), other)
                : null),
            _ => throw WebApiException.NoMethod(Method, navigation.IsCollection ? "GET, POST or DELETE" : "GET, PUT or DELETE"),
        };
    }

    private PlannedWrite Call(OperationSegment segment, EntityReference? bound)
    {
        var operation = segment.Operations.Single();
        return Method == "POST" && operation is Microsoft.OData.Edm.IEdmAction
            ? new OperationCalls(context, references).Action(operation.Name, bound)
            : throw WebApiException.NoMethod(Method, operation is Microsoft.OData.Edm.IEdmAction ? "POST" : "GET");
    }

    private PlannedWrite Call(OperationImportSegment segment)
    {
        var import = segment.OperationImports.Single();
        return Method == "POST" && import.Operation is Microsoft.OData.Edm.IEdmAction
            ? new OperationCalls(context, references).Action(import.Name, bound: null)
            : throw WebApiException.NoMethod(Method, import.Operation is Microsoft.OData.Edm.IEdmAction ? "POST" : "GET");
    }

    private RowWrites Rows => new(context, references);

    private TableModel TableOf(EntitySetSegment set) => context.Model.Find(set.EntitySet.EntityType)!;
}
