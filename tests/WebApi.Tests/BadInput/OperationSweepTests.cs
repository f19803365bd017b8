using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.WebApi.Tests.BadInput;

/// <summary>Every parameter of every custom API of the product with every hostile value: done, or refused in words.</summary>
[Collection(BadInputCollection.Name)]
public sealed class OperationSweepTests(Server server) : WebApiTest(server)
{
    // A web server takes no longer address than 8 KB, and answers for itself.
    private const int LongestInAddress = 4_000;
    private const int LongestInBody = 100_000;

    private static readonly string[] Ids = ["00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-00000000dead", "\"x\"", "5", "null"];
    private static readonly string[] Instants = ["0001-01-01T00:00:00Z", "1752-12-31T23:59:59Z", "1899-12-31T23:59:59Z", "1900-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-02-30T00:00:00Z", "2026-03-02", "\"tomorrow\"", "null"];
    private static readonly string[] Whole = ["-1", "0", "2147483647", "-2147483648", "99999999999", "1.5", "\"5\"", "null"];

    [Fact]
    public async Task Parameter_WithHostileValues_IsRefusedInWords()
    {
        var account = await CreateAccountAsync();
        var troubles = new List<string>();
        foreach (var api in Server.Environment.Metadata.CustomApis.Values.OrderBy(api => api.UniqueName, StringComparer.Ordinal))
        {
            foreach (var row in api.BoundTable is null ? [""] : new[] { $"{Rows(api)}({account})/Microsoft.Dynamics.CRM.", $"{Rows(api)}({NewId()})/Microsoft.Dynamics.CRM." })
            {
                troubles.AddRange(await TryAsync(api, row, []));
                foreach (var parameter in api.Requests)
                {
                    foreach (var value in HostileFor(parameter, api.IsFunction ? LongestInAddress : LongestInBody))
                        troubles.AddRange(await TryAsync(api, row, [.. api.Requests.Where(p => !p.IsOptional && p != parameter).Select(p => (p.UniqueName, Plain(p))), (parameter.UniqueName, value)]));
                }
            }
        }

        Assert.True(troubles.Count == 0, string.Join('\n', troubles));
    }

    private string Rows(CustomApiMetadata api) => Server.Environment.Metadata.Tables[api.BoundTable!].EntitySetName;

    private static IEnumerable<string> HostileFor(CustomApiParameterMetadata parameter, int longest) => parameter.Type switch
    {
        0 => ["null", "\"yes\"", "2"],
        1 => Instants,
        7 => Whole,
        12 => Ids,
        _ => [.. HostileValues.Texts.Append(new string('x', longest)).Select(text => JsonSerializer.Serialize(text)), "5", "null", "[]", "{}"],
    };

    /// <summary>A value that says nothing wrong of its own.</summary>
    private static string Plain(CustomApiParameterMetadata parameter) => parameter.Type switch
    {
        0 => "true",
        1 => "2031-03-02T09:00:00Z",
        7 => "30",
        12 => "00000000-0000-0000-0000-00000000beef",
        _ => "\"a reason\"",
    };

    private async Task<IEnumerable<string>> TryAsync(CustomApiMetadata api, string row, IReadOnlyList<(string Name, string Value)> values)
    {
        var reply = api.IsFunction
            ? await GetAsync(row + api.UniqueName + "(" + string.Join(',', values.Select((v, i) => $"{v.Name}=@p{i}")) + ")?" + string.Join('&', values.Select((v, i) => $"@p{i}={Uri.EscapeDataString(InUrl(v.Value))}")))
            : await SendAsync("POST", row + api.UniqueName, "{" + string.Join(',', values.Select(v => $"\"{v.Name}\":{InBody(v.Value)}")) + "}");
        var isFine = reply.Status is 200 or 204 || (reply.Status is >= 400 and < 500 && !reply.Text.Contains("LOY-UNEXPECTED", StringComparison.Ordinal) && reply.Message.Length > 10);
        var sent = string.Join(',', values.Select(v => v.Name + "=" + (v.Value.Length > 60 ? v.Value[..60] + "…" : v.Value)));
        return isFine ? [] : [$"{api.UniqueName} {row} {sent}: {reply.Status} {(reply.Text.Length > 300 ? reply.Text[..300] : reply.Text)}"];
    }

    // Ids and instants stand bare in an address and quoted in a body; texts in single quotes and in double.
    private static string InBody(string value) => value.Length > 4 && char.IsDigit(value[0]) && value.Contains('-', StringComparison.Ordinal) ? $"\"{value}\"" : value;

    private static string InUrl(string value) => value.StartsWith('"') ? "'" + JsonSerializer.Deserialize<string>(value)!.Replace("'", "''", StringComparison.Ordinal) + "'" : value;
}
