using System.Globalization;
using System.Text.Json;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using LocalDataverse.Host.WebApi.Payload;
using LocalDataverse.Host.WebApi.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.WebApi.Reading;

/// <summary>Answers requests for many rows: OData options, FetchXML, saved views.</summary>
internal sealed class SetReader(RequestContext context)
{
    private const string CountAnnotation = "Microsoft.Dynamics.CRM.totalrecordcount";
    private const string LimitAnnotation = "Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded";
    private const string MoreAnnotation = "Microsoft.Dynamics.CRM.morerecords";
    private const string CookieAnnotation = "Microsoft.Dynamics.CRM.fetchxmlpagingcookie";

    /// <summary>The rows of a query built from the options of the address.</summary>
    public WebApiReply Read(TableModel table, Func<string[], QueryExpression> start)
    {
        QueryOptions.Check(context.Request);
        if (context.Parser.ParseApply() is not null) throw WebApiException.NotSupported("$apply; use an aggregate FetchXML query with fetchXml=");
        var plan = SelectReader.Read(context.Model, table, context.Parser.ParseSelectAndExpand());
        var query = start(plan.ColumnsToRead());
        FilterTranslator.Apply(context, table, query, context.Parser.ParseFilter()?.Expression);
        Ordering.Apply(context, table, query, context.Parser.ParseOrderBy());
        var isCounted = context.Parser.ParseCount() == true;
        Page(query, isCounted);
        var page = context.Find(query);
        return Write(page, plan, isCounted, isFetch: false, query.PageInfo.PageNumber);
    }

    /// <summary>How many rows match, as plain text.</summary>
    public WebApiReply Count(TableModel table, Func<string[], QueryExpression> start)
    {
        QueryOptions.Check(context.Request);
        var query = start([table.Table.PrimaryIdColumn]);
        FilterTranslator.Apply(context, table, query, context.Parser.ParseFilter()?.Expression);
        query.PageInfo.PageNumber = 1;
        query.PageInfo.Count = 1;
        query.PageInfo.ReturnTotalRecordCount = true;
        var total = context.Service.RetrieveMultiple(query).TotalRecordCount;
        return new WebApiReply(200, System.Text.Encoding.UTF8.GetBytes(total.ToString(CultureInfo.InvariantCulture)), "text/plain; charset=utf-8");
    }

    /// <summary>The rows of a FetchXML query, which must be of the same table as the set.</summary>
    public WebApiReply Fetch(TableModel table, string fetchXml)
    {
        var fetch = FetchQuery.Read(table, fetchXml);
        var page = context.Service.RetrieveMultiple(new FetchExpression(fetchXml));
        var plan = new SelectPlan(table, fetch.Columns, IsAll: fetch.Columns.Count == 0, []);
        return Write(page, plan, isCounted: false, isFetch: true, fetch.PageNumber, fetch.IsAggregate);
    }

    /// <summary>A page size in the Prefer header wins over $top, as on the platform.</summary>
    private void Page(QueryExpression query, bool isCounted)
    {
        var token = SkipToken.Read(context.Request.Option("$skiptoken"));
        query.PageInfo.ReturnTotalRecordCount = isCounted;
        if (context.Parser.ParseTop() is { } top && context.Request.Preferences.MaxPageSize is null && token is null)
        {
            query.TopCount = (int)Math.Min(top, int.MaxValue);
            return;
        }
        query.PageInfo.Count = context.Request.Preferences.MaxPageSize ?? Preferences.LargestPage;
        query.PageInfo.PageNumber = token?.PageNumber ?? 1;
        query.PageInfo.PagingCookie = token?.PagingCookie;
    }

    private WebApiReply Write(EntityCollection page, SelectPlan plan, bool isCounted, bool isFetch, int pageNumber, bool isAggregate = false)
    {
        var rows = page.Entities.Select(e => new ResultRow(e)).ToList();
        new Expander(context).Expand(plan, rows);
        var body = RelaxedJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", context.Request.ServiceRoot + RowWriter.ContextOf(plan, isSingle: false));
            if (isCounted) json.WriteNumber("@odata.count", page.TotalRecordCount);
            WriteCounts(json, page, isFetch, pageNumber);
            json.WriteStartArray("value");
            foreach (var row in rows) WriteRow(json, row, plan, isAggregate);
            json.WriteEndArray();
            if (page.MoreRecords && !isFetch) json.WriteString("@odata.nextLink", NextLink(new SkipToken(pageNumber + 1, page.PagingCookie)));
            json.WriteEndObject();
        });
        var reply = new WebApiReply(200, body, WebApiReply.Json);
        return context.Request.Preferences.MaxPageSize is { } size
            ? reply.With("Preference-Applied", string.Create(CultureInfo.InvariantCulture, $"odata.maxpagesize={size}"))
            : reply;
    }

    private void WriteRow(Utf8JsonWriter json, ResultRow row, SelectPlan plan, bool isAggregate)
    {
        json.WriteStartObject();
        var writer = new RowWriter(context);
        if (isAggregate) writer.WriteAliased(json, row.Row);
        else writer.Write(json, row, plan);
        json.WriteEndObject();
    }

    private void WriteCounts(Utf8JsonWriter json, EntityCollection page, bool isFetch, int pageNumber)
    {
        var preferences = context.Request.Preferences;
        if (preferences.Includes(CountAnnotation)) json.WriteNumber("@" + CountAnnotation, page.TotalRecordCount);
        if (preferences.Includes(LimitAnnotation)) json.WriteBoolean("@" + LimitAnnotation, page.TotalRecordCountLimitExceeded);
        if (!isFetch || !page.MoreRecords) return;
        if (preferences.Includes(CookieAnnotation))
            json.WriteString("@" + CookieAnnotation, new SkipToken(pageNumber + 1, Uri.EscapeDataString(Uri.EscapeDataString(page.PagingCookie ?? ""))).Write());
        if (preferences.Includes(MoreAnnotation)) json.WriteBoolean("@" + MoreAnnotation, value: true);
    }

    private string NextLink(SkipToken token)
    {
        var kept = context.Request.Uri.Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(p => !p.StartsWith("$skiptoken=", StringComparison.OrdinalIgnoreCase) && !p.StartsWith("%24skiptoken=", StringComparison.OrdinalIgnoreCase))
            .Append("$skiptoken=" + Uri.EscapeDataString(token.Write()));
        return $"{context.Request.Uri.GetLeftPart(UriPartial.Path)}?{string.Join('&', kept)}";
    }
}
