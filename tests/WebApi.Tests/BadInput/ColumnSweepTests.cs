using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.WebApi.Tests.BadInput;

/// <summary>
/// Every column of every table of the product, at creation and afterwards, with every hostile value: what is refused is
/// refused in words, what is accepted is kept as it was sent, and nothing ever fails in a way that nobody foresaw.
/// </summary>
[Collection(BadInputCollection.Name)]
public sealed class ColumnSweepTests(Server server) : WebApiTest(server)
{
    /// <summary>The collections.</summary>
    public static TheoryData<string> Sets =>
    [
        "accounts", "tasks", "loy_businesscalendars", "loy_calendarexceptions", "loy_promisepolicies", "loy_promises", "loy_promisepauses", "loy_promiserevisions",
        "loy_backstagenotes", "loy_officerpools", "loy_loyaltyofficers", "loy_assignmentrules", "loy_departmentcontacts", "loy_feedbacks", "loy_churnkinds", "loy_churnsignals",
        "loy_churnevaluations", "loy_ownerassignments", "loy_evaluationranges", "loy_risklevelscales", "loy_plays", "loy_playtasktemplates", "loy_alertoutcomes",
    ];

    [Fact]
    public void Sweep_KnowsEveryTableOfTheProduct()
    {
        var tables = Server.Environment.Metadata.Tables.Values.Where(t => t.LogicalName.StartsWith("loy_", StringComparison.Ordinal)).Select(t => t.EntitySetName);

        Assert.Empty(tables.Except(Sets.Select(row => row.Data), StringComparer.Ordinal));
    }

    // What the rules work out, whatever was sent with a new row.
    private static readonly string[] Computed =
    [
        "loy_department", "loy_explanation", "loy_marginminutes", "loy_marginusedpercent", "loy_ownervacantsince", "loy_pausedminutes", "loy_safedate", "loy_status", "loy_targeton",
    ];

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Column_WithHostileValues_IsRefusedInWordsOrKeptAsSent(string set)
    {
        var table = Server.Environment.Metadata.Tables.Values.Single(t => t.EntitySetName == set);
        var rows = new GoodRows(Mark, await CreateAnchorsAsync());
        var troubles = new List<string>();
        foreach (var column in table.Columns.Values.Where(c => IsSwept(table, c)))
        {
            var existing = await SendAsync("POST", set, rows.Of(set));
            foreach (var value in HostileValues.For(column))
            {
                var property = column.IsReference ? column.SchemaName + "@odata.bind" : column.LogicalName;
                troubles.AddRange(await TryAsync("POST", set, column, value, Body(rows.Of(set), property, value)));
                if (existing.Status == 204)
                    troubles.AddRange(await TryAsync("PATCH", $"{set}({existing.EntityId})", column, value, $"{{\"{property}\":{value}}}"));
            }
        }

        troubles.AddRange(await FailedJobsAsync());
        Assert.True(troubles.Count == 0, string.Join('\n', troubles));
    }

    private static bool IsSwept(TableMetadata table, ColumnMetadata column) =>
        column.LogicalName.StartsWith("loy_", StringComparison.Ordinal) ? column.LogicalName != table.PrimaryIdColumn : column.LogicalName is "statecode" or "statuscode" or "ownerid" or "name" or "subject";

    private static string Body(Dictionary<string, object> row, string property, string value)
    {
        row.Remove(property);
        var rest = JsonSerializer.Serialize(row);
        return $"{rest[..^1]},\"{property}\":{value}}}";
    }

    private async Task<IEnumerable<string>> TryAsync(string method, string address, ColumnMetadata column, string value, string body)
    {
        var reply = await SendAsync(method, address, body);
        var what = $"{method} {address.Split('(')[0]} {column.LogicalName}={(value.Length > 60 ? value[..60] + "…" : value)}: {reply.Status} {reply.Text}";
        if (reply.Status is < 204 or > 204 and < 400 or >= 500 || reply.Text.Contains("LOY-UNEXPECTED", StringComparison.Ordinal))
            return [what];
        if (reply.Status != 204)
            return reply.Message.Length > 10 ? [] : [what + " says too little"];
        var row = method == "POST" ? $"{address}({reply.EntityId})" : address;
        var lost = await LostAsync(row, column, value);
        if (method == "POST")
            await SendAsync("DELETE", row);
        return lost is null ? [] : [what + " kept " + lost];
    }

    private async Task<string?> LostAsync(string row, ColumnMetadata column, string value)
    {
        // A backstage note is always called by its day.
        if (column.IsReference || Computed.Contains(column.LogicalName) || (column.LogicalName == "loy_name" && row.StartsWith("loy_backstagenotes", StringComparison.Ordinal)))
            return null;
        var kept = await GetAsync($"{row}?$select={column.LogicalName}");
        if (kept.Status != 200)
            return kept.Text;
        var found = kept.Json.GetProperty(column.LogicalName);
        return KeptValue.IsAsSent(column, JsonDocument.Parse(value).RootElement, found) ? null : found.ToString();
    }

    private async Task<IEnumerable<string>> FailedJobsAsync() =>
        (await SendToAsync("POST", "/local/jobs/run")).Json.GetProperty("failed").EnumerateArray().Select(job => "job: " + job);

    private async Task<GoodRows.Anchors> CreateAnchorsAsync()
    {
        var calendar = await CreateAsync("loy_businesscalendars", new { loy_name = Mark, loy_timezone = "UTC", loy_openinghours = "Mon-Sun 00:00-24:00" });
        var anchors = new GoodRows.Anchors(
            await CreateAccountAsync(),
            calendar,
            await CreateAsync("loy_promisepolicies", CreateTests.Policy(Mark, calendar)),
            await CreateAsync("loy_officerpools", new { loy_name = Mark }),
            await CreateUserAsync());
        return anchors with { Promise = await CreateAsync("loy_promises", new GoodRows(Mark + " anchor", anchors).Of("loy_promises")) };
    }
}
