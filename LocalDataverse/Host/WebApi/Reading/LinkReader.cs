using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using LocalDataverse.Host.WebApi.Query;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Reading;

/// <summary>Answers GET of <c>$ref</c>: the addresses of related rows.</summary>
internal sealed class LinkReader(RequestContext context)
{
    /// <summary>The address behind a lookup (204 when it is empty), or all those of a collection.</summary>
    public WebApiReply Read(TableModel table, Guid id, NavigationModel navigation)
    {
        var rows = navigation.IsCollection ? Collection(navigation, id) : Lookup(table, navigation, id);
        if (!navigation.IsCollection && rows.Count == 0) return WebApiReply.Empty();
        var body = RelaxedJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{context.Request.ServiceRoot}$metadata#{(navigation.IsCollection ? "Collection($ref)" : "$ref")}");
            if (navigation.IsCollection) json.WriteStartArray("value");
            foreach (var row in rows)
            {
                if (navigation.IsCollection) json.WriteStartObject();
                json.WriteString("@odata.id", context.AddressOf(context.Model.Table(row.LogicalName), row.Id));
                if (navigation.IsCollection) json.WriteEndObject();
            }
            if (navigation.IsCollection) json.WriteEndArray();
            json.WriteEndObject();
        });
        return new WebApiReply(200, body, WebApiReply.Json);
    }

    private List<EntityReference> Collection(NavigationModel navigation, Guid id)
    {
        var target = context.Model.Table(navigation.Target!).Table;
        var query = RelatedQueries.Of(context.Model, navigation, id, [target.PrimaryIdColumn]);
        return [.. Pages.All(context, query).Select(r => new EntityReference(target.LogicalName, r.Id))];
    }

    private List<EntityReference> Lookup(TableModel table, NavigationModel navigation, Guid id) =>
        new RowReader(context).Retrieve(table, id, [navigation.Column]).GetAttributeValue<EntityReference>(navigation.Column) is { } reference
            ? [reference]
            : [];
}
