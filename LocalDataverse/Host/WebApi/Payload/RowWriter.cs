using System.Globalization;
using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using LocalDataverse.Host.WebApi.Query;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Payload;

/// <summary>Writes rows as the Web API does, with the annotations that were asked for.</summary>
internal sealed class RowWriter(RequestContext context)
{
    private const string Formatted = "OData.Community.Display.V1.FormattedValue";
    private const string LookupTable = "Microsoft.Dynamics.CRM.lookuplogicalname";
    private const string LookupNavigation = "Microsoft.Dynamics.CRM.associatednavigationproperty";
    private readonly Preferences _preferences = context.Request.Preferences;

    /// <summary>Writes the members of a row (not the braces).</summary>
    public void Write(Utf8JsonWriter json, ResultRow row, SelectPlan plan)
    {
        if (row.Row.RowVersion is { Length: > 0 } version) json.WriteString("@odata.etag", ETag.Write(version));
        foreach (var column in plan.Columns) WriteColumn(json, row.Row, plan.Table, column);
        var key = plan.Table.Table.Columns[plan.Table.Table.PrimaryIdColumn];
        // Rows of a distinct query have no key of their own.
        if (!plan.Columns.Contains(key) && row.Row.Id != Guid.Empty) json.WriteString(key.LogicalName, row.Row.Id);
        WriteAliased(json, row.Row);
        foreach (var expansion in plan.Expansions) WriteExpansion(json, row, expansion);
    }

    private void WriteColumn(Utf8JsonWriter json, Entity row, TableModel table, ColumnMetadata column)
    {
        var name = TableModel.PropertyOf(column);
        var value = row.Attributes.TryGetValue(column.LogicalName, out var found) ? found : null;
        if (value is not null) WriteAnnotations(json, name, value, TextOf(row, column.LogicalName, value), table, column.LogicalName);
        json.WritePropertyName(name);
        JsonValues.Write(json, value, column.DateBehavior == DateBehavior.DateOnly);
    }

    private void WriteAnnotations(Utf8JsonWriter json, string name, object value, string? text, TableModel? table, string column)
    {
        if (text is not null) Annotate(json, name, Formatted, text);
        if (value is not EntityReference reference) return;
        var navigation = table?.NavigationsOf(column)
            .FirstOrDefault(n => n.Target is null || string.Equals(n.Target, reference.LogicalName, StringComparison.Ordinal));
        if (navigation is not null) Annotate(json, name, LookupNavigation, navigation.Name);
        Annotate(json, name, LookupTable, reference.LogicalName);
    }

    private void Annotate(Utf8JsonWriter json, string name, string annotation, string text)
    {
        if (_preferences.Includes(annotation)) json.WriteString($"{name}@{annotation}", text);
    }

    private static string? TextOf(Entity row, string column, object value) =>
        row.FormattedValues.TryGetValue(column, out var text) ? text : (value as EntityReference)?.Name;

    /// <summary>Values of joined tables and of aggregates, under their alias.</summary>
    public void WriteAliased(Utf8JsonWriter json, Entity row)
    {
        foreach (var (alias, value) in row.Attributes)
        {
            if (value is not AliasedValue { Value: { } inner } aliased) continue;
            var owner = context.Model.Tables.GetValueOrDefault(aliased.EntityLogicalName ?? "");
            var column = owner?.Table.Find(aliased.AttributeLogicalName ?? "");
            WriteAnnotations(json, alias, inner, TextOf(row, alias, inner), owner, column?.LogicalName ?? "");
            json.WritePropertyName(alias);
            JsonValues.Write(json, inner, column?.DateBehavior == DateBehavior.DateOnly);
        }
    }

    private void WriteExpansion(Utf8JsonWriter json, ResultRow row, Expansion expansion)
    {
        json.WritePropertyName(expansion.Navigation.Name);
        var rows = row.Expanded.GetValueOrDefault(expansion.Navigation.Name) ?? [];
        if (expansion.Navigation.IsCollection)
        {
            json.WriteStartArray();
            foreach (var child in rows) WriteObject(json, child, expansion);
            json.WriteEndArray();
        }
        else if (rows.Count == 0) json.WriteNullValue();
        else WriteObject(json, rows[0], expansion);
    }

    private void WriteObject(Utf8JsonWriter json, ResultRow row, Expansion expansion)
    {
        json.WriteStartObject();
        if (expansion.IsReference) json.WriteString("@odata.id", context.AddressOf(context.Model.Table(row.Row.LogicalName), row.Row.Id));
        else if (expansion.Select is null)
        {
            json.WriteString("@odata.type", $"#{WebApiModel.Namespace}.{row.Row.LogicalName}");
            json.WriteString("ownerid", row.Row.Id);
        }
        else Write(json, row, expansion.Select);
        json.WriteEndObject();
    }

    /// <summary>The fragment of the context address that names what is returned.</summary>
    public static string ContextOf(SelectPlan plan, bool isSingle) =>
        string.Create(CultureInfo.InvariantCulture, $"$metadata#{plan.Table.Table.EntitySetName}{Selected(plan)}{(isSingle ? "/$entity" : "")}");

    private static string Selected(SelectPlan plan)
    {
        var names = (plan.IsAll ? [] : plan.Columns.Select(TableModel.PropertyOf))
            .Concat(plan.Expansions.Select(e => $"{e.Navigation.Name}{(e.Select is null ? "()" : Inner(e.Select))}"))
            .ToList();
        return names.Count == 0 ? "" : $"({string.Join(',', names)})";
    }

    private static string Inner(SelectPlan plan) => Selected(plan) is { Length: > 0 } text ? text : "()";
}
