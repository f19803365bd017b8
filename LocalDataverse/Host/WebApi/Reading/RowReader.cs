using System.Globalization;
using System.Text.Json;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using LocalDataverse.Host.WebApi.Payload;
using LocalDataverse.Host.WebApi.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.WebApi.Reading;

/// <summary>Answers requests for one row.</summary>
internal sealed class RowReader(RequestContext context)
{
    /// <summary>The row with an id, with the $select and $expand of the address.</summary>
    public WebApiReply Read(TableModel table, Guid id)
    {
        var plan = SelectReader.Read(context.Model, table, context.Parser.ParseSelectAndExpand());
        return Read(plan, id, status: 200);
    }

    /// <summary>The row as a reply with a status.</summary>
    public WebApiReply Read(SelectPlan plan, Guid id, int status)
    {
        var row = new ResultRow(Retrieve(plan.Table, id, plan.ColumnsToRead()));
        if (IsUnchanged(row.Row)) return WebApiReply.Empty(304);
        new Expander(context).Expand(plan, [row]);
        var body = RelaxedJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", context.Request.ServiceRoot + RowWriter.ContextOf(plan, isSingle: true));
            new RowWriter(context).Write(json, row, plan);
            json.WriteEndObject();
        });
        var reply = new WebApiReply(status, body, WebApiReply.Json);
        return row.Row.RowVersion is { Length: > 0 } version ? reply.With("ETag", ETag.Write(version)) : reply;
    }

    /// <summary>The value of one property: wrapped, or bare for <c>$value</c>.</summary>
    public WebApiReply ReadProperty(TableModel table, Guid id, string property, bool isRaw)
    {
        var column = table.Columns[property];
        var row = Retrieve(table, id, [column.LogicalName]);
        var value = row.Attributes.TryGetValue(column.LogicalName, out var found) ? found : null;
        if (value is null) return WebApiReply.Empty();
        var isDate = column.DateBehavior == Engine.Metadata.DateBehavior.DateOnly;
        if (isRaw)
        {
            var bare = JsonDocument.Parse(RelaxedJson.Bytes(json => JsonValues.Write(json, value, isDate))).RootElement;
            return new WebApiReply(200, System.Text.Encoding.UTF8.GetBytes(bare.ToString()), "text/plain; charset=utf-8");
        }
        var body = RelaxedJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", string.Create(CultureInfo.InvariantCulture, $"{context.Request.ServiceRoot}$metadata#{table.Table.EntitySetName}({id})/{property}"));
            json.WritePropertyName("value");
            JsonValues.Write(json, value, isDate);
            json.WriteEndObject();
        });
        return new WebApiReply(200, body, WebApiReply.Json);
    }

    /// <summary>The columns of a row; faults when it does not exist or the caller may not read it.</summary>
    public Entity Retrieve(TableModel table, Guid id, string[] columns)
    {
        var request = new RetrieveRequest { Target = new EntityReference(table.Table.LogicalName, id), ColumnSet = new ColumnSet(columns) };
        return ((RetrieveResponse)context.Service.Execute(request)).Entity;
    }

    private bool IsUnchanged(Entity row)
    {
        var tag = context.Request.Headers.IfNoneMatch.ToString();
        return string.Equals(context.Request.Method, "GET", StringComparison.Ordinal)
            && tag.Length > 0 && tag != "*" && string.Equals(ETag.Read(tag), row.RowVersion, StringComparison.Ordinal);
    }
}
