using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Host.WebApi.Writing;

/// <summary>Reads a row from JSON: values, binds, and rows inside it (deep insert).</summary>
/// <param name="context">The request.</param>
/// <param name="references">Reads addresses of rows.</param>
internal sealed class RowPayload(RequestContext context, References references)
{
    private const string Bind = "@odata.bind";

    /// <summary>Requests that must run before the row itself: rows that it looks up.</summary>
    public List<OrganizationRequest> Before { get; } = [];

    /// <summary>Requests that must run after it: rows that look it up, and links.</summary>
    public List<OrganizationRequest> After { get; } = [];

    /// <summary>Fills a row from a JSON object. Nested rows are taken only where the row is new.</summary>
    public void Read(TableModel table, JsonElement json, Entity row, bool isNew)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw WebApiException.BadPayload("The request body must be a JSON object with the row's properties.");
        foreach (var property in json.EnumerateObject())
        {
            if (property.Name.EndsWith(Bind, StringComparison.Ordinal)) ReadBind(table, property.Name[..^Bind.Length], property.Value, row);
            else if (!property.Name.Contains('@', StringComparison.Ordinal)) ReadProperty(table, property, row, isNew);
        }
    }

    private void ReadProperty(TableModel table, JsonProperty property, Entity row, bool isNew)
    {
        if (table.Columns.TryGetValue(property.Name, out var column))
        {
            if (column.IsReference && property.Value.ValueKind != JsonValueKind.Null) throw UnknownNames.Lookup(table, column);
            var value = ValueReader.Read(column, property.Value);
            if (column.Type == ColumnType.Id && value is Guid id && row.Id == Guid.Empty) row.Id = id;
            else if (column.Type != ColumnType.Id) row[column.LogicalName] = value;
            return;
        }
        var navigation = table.Navigations.GetValueOrDefault(property.Name) ?? throw UnknownNames.Property(table, property.Name);
        if (property.Value.ValueKind == JsonValueKind.Null && !navigation.IsCollection) row[navigation.Column] = null;
        else if (!isNew) throw WebApiException.NotSupported($"rows inside an update ('{property.Name}'); update them at their own address");
        else ReadNested(navigation, property.Value, row);
    }

    private void ReadBind(TableModel table, string name, JsonElement json, Entity row)
    {
        var navigation = table.Navigations.GetValueOrDefault(name) ?? throw UnknownNames.Navigation(table, name);
        if (navigation.IsCollection)
        {
            if (json.ValueKind != JsonValueKind.Array) throw ValueReader.Mismatch(name + Bind, json, "Collection(Edm.String)");
            foreach (var address in json.EnumerateArray()) Link(row, navigation, references.Read(name, Text(name, address)));
            return;
        }
        if (json.ValueKind == JsonValueKind.Null)
        {
            row[navigation.Column] = null;
            return;
        }
        var target = references.Read(name, Text(name, json));
        Targets.Check(table, navigation, target);
        row[navigation.Column] = target;
    }

    private static string Text(string name, JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? json.GetString()! : throw ValueReader.Mismatch(name + Bind, json, "Edm.String");

    private void ReadNested(NavigationModel navigation, JsonElement json, Entity row)
    {
        if (navigation.Target is null) throw WebApiException.BadPayload($"'{navigation.Name}' takes an '@odata.bind', not a row.");
        if (!navigation.IsCollection)
        {
            row[navigation.Column] = Nest(navigation, json, Before, parent: null);
            return;
        }
        if (json.ValueKind != JsonValueKind.Array)
            throw ValueReader.Mismatch(navigation.Name, json, $"Collection({WebApiModel.Namespace}.{navigation.Target})");
        foreach (var item in json.EnumerateArray())
        {
            if (navigation.Kind == NavigationKind.Children) Nest(navigation, item, After, parent: row);
            else Link(row, navigation, Nest(navigation, item, Before, parent: null));
        }
    }

    /// <summary>A new row inside this one, with an id of its own; a child gets its lookup to the parent.</summary>
    private EntityReference Nest(NavigationModel navigation, JsonElement json, List<OrganizationRequest> requests, Entity? parent)
    {
        var table = context.Model.Table(navigation.Target!);
        var inner = new RowPayload(context, references);
        var row = new Entity(table.Table.LogicalName);
        inner.Read(table, json, row, isNew: true);
        Identify(row);
        if (parent is not null)
        {
            Identify(parent);
            row[navigation.Column] = new EntityReference(parent.LogicalName, parent.Id);
        }
        requests.AddRange(inner.Before);
        requests.Add(new CreateRequest { Target = row });
        requests.AddRange(inner.After);
        return new EntityReference(row.LogicalName, row.Id);
    }

    private void Link(Entity row, NavigationModel navigation, EntityReference other)
    {
        Identify(row);
        After.Add(Links.Add(new EntityReference(row.LogicalName, row.Id), navigation, other));
    }

    private static void Identify(Entity row)
    {
        if (row.Id == Guid.Empty) row.Id = Guid.CreateVersion7();
    }
}
