using System.Text.Json;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using LocalDataverse.Host.WebApi.Payload;
using LocalDataverse.Host.WebApi.Query;
using LocalDataverse.Host.WebApi.Reading;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Host.WebApi.Writing;

/// <summary>Plans creates, updates, upserts and deletes of rows.</summary>
internal sealed class RowWrites(RequestContext context, References references)
{
    /// <summary>POST to a set: a new row. <paramref name="prepare"/> adds what the address says, e.g. the parent.</summary>
    public PlannedWrite Create(TableModel table, Action<Entity>? prepare = null)
    {
        var row = new Entity(table.Table.LogicalName);
        var payload = ReadBody(table, row, isNew: true);
        prepare?.Invoke(row);
        if (row.Id == Guid.Empty) row.Id = Guid.CreateVersion7();
        return Plan(payload, new CreateRequest { Target = row }, _ => Written(table, row.Id, isNew: true)) with { Row = ReferenceTo(row) };
    }

    /// <summary>PATCH of a row: update, or create when it is not there; If-Match and If-None-Match narrow it down.</summary>
    public PlannedWrite Patch(TableModel table, KeySegment key)
    {
        var ifMatch = context.Request.Headers.IfMatch.ToString();
        var ifNoneMatch = context.Request.Headers.IfNoneMatch.ToString();
        if (ifMatch.Length > 0) return Update(table, new KeyResolver(context).IdOf(table, key), ifMatch);
        var row = Addressed(table, key);
        if (ifNoneMatch == "*") return CreateOnly(table, row);
        var payload = ReadBody(table, row, isNew: false);
        var upsert = Plan(payload, new UpsertRequest { Target = row }, response =>
        {
            var answer = (UpsertResponse)response;
            return Written(table, answer.Target?.Id ?? row.Id, answer.RecordCreated, isUpsert: true);
        });
        return row.Id == Guid.Empty ? upsert : upsert with { Row = ReferenceTo(row) };
    }

    /// <summary>PUT of one property, or DELETE of its value.</summary>
    public PlannedWrite WriteProperty(TableModel table, Guid id, string property, bool isDelete)
    {
        var column = table.Columns[property];
        var row = new Entity(table.Table.LogicalName, id);
        row[column.LogicalName] = isDelete ? null : ValueReader.Read(column, SingleValue(property));
        return PlannedWrite.Of(new UpdateRequest { Target = row }, _ => WebApiReply.Empty());
    }

    /// <summary>DELETE of a row.</summary>
    public PlannedWrite Delete(TableModel table, Guid id)
    {
        var request = new DeleteRequest { Target = new EntityReference(table.Table.LogicalName, id) };
        var tag = context.Request.Headers.IfMatch.ToString();
        if (tag.Length > 0 && tag != "*")
        {
            request.Target.RowVersion = ETag.Read(tag);
            request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }
        return PlannedWrite.Of(request, _ => WebApiReply.Empty());
    }

    private PlannedWrite Update(TableModel table, Guid id, string tag)
    {
        var row = new Entity(table.Table.LogicalName, id);
        var payload = ReadBody(table, row, isNew: false);
        var request = new UpdateRequest { Target = row };
        if (tag != "*")
        {
            row.RowVersion = ETag.Read(tag);
            request.ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches;
        }
        return Plan(payload, request, _ => Written(table, id, isNew: false)) with { Row = ReferenceTo(row) };
    }

    private PlannedWrite CreateOnly(TableModel table, Entity row)
    {
        var payload = ReadBody(table, row, isNew: true);
        foreach (var (column, value) in row.KeyAttributes) row[column] = value;
        row.KeyAttributes.Clear();
        if (row.Id == Guid.Empty) row.Id = Guid.CreateVersion7();
        return Plan(payload, new CreateRequest { Target = row }, _ => Written(table, row.Id, isNew: true, isUpsert: true)) with { Row = ReferenceTo(row) };
    }

    private static Entity Addressed(TableModel table, KeySegment key) => KeyResolver.IdIn(table, key) is { } id
        ? new Entity(table.Table.LogicalName, id)
        : new Entity(table.Table.LogicalName) { KeyAttributes = KeyResolver.ValuesOf(table, key) };

    private RowPayload ReadBody(TableModel table, Entity row, bool isNew)
    {
        using var json = JsonBody.Read(context.Request);
        var payload = new RowPayload(context, references);
        payload.Read(table, json.RootElement, row, isNew);
        return payload;
    }

    private JsonElement SingleValue(string property)
    {
        using var json = JsonBody.Read(context.Request);
        return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("value", out var value)
            ? value.Clone()
            : throw WebApiException.BadPayload($"Send the new value of '{property}' as {{\"value\": …}}.");
    }

    private static PlannedWrite Plan(RowPayload payload, OrganizationRequest main, Func<OrganizationResponse, WebApiReply> reply) =>
        new([.. payload.Before, main, .. payload.After], payload.Before.Count, reply);

    private static EntityReference ReferenceTo(Entity row) => new(row.LogicalName, row.Id);

    private WebApiReply Written(TableModel table, Guid id, bool isNew, bool isUpsert = false)
    {
        var address = context.AddressOf(table, id);
        if (!context.Request.Preferences.ReturnRepresentation) return WebApiReply.Empty().With("OData-EntityId", address);
        var plan = SelectReader.Read(context.Model, table, context.Parser.ParseSelectAndExpand());
        var reply = new RowReader(context).Read(plan, id, isNew ? 201 : 200).With("Preference-Applied", "return=representation");
        return isNew && !isUpsert ? reply.With("OData-EntityId", address).With("Location", address) : reply.With("OData-EntityId", address);
    }
}
