namespace LocalDataverse.WebApi.Tests;

public sealed class BatchTests(Server server) : WebApiTest(server)
{
    [Fact]
    public async Task Batch_Reads_AreAnsweredInOrder()
    {
        await CreateAccountAsync();

        var reply = await SendBatchAsync(
            Part("GET", $"accounts?$select=name&$filter=name eq '{Mark}'".Replace(" ", "%20", StringComparison.Ordinal)),
            Part("GET", "WhoAmI"));

        Assert.Equal(200, reply.Status);
        Assert.StartsWith("multipart/mixed; boundary=batchresponse_", reply.ContentType, StringComparison.Ordinal);
        Assert.True(reply.Text.IndexOf(Mark, StringComparison.Ordinal) is > 0 and var first && first < reply.Text.IndexOf("BusinessUnitId", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Batch_ChangeSetWithContentIds_LinksItsOwnRows()
    {
        var reply = await SendBatchAsync(ChangeSet(
            Part("POST", "accounts", $$"""{"name":"{{Mark}} parent"}""", "1"),
            Part("POST", "accounts", $$"""{"name":"{{Mark}} child","parentaccountid@odata.bind":"$1"}""", "2"),
            Part("PATCH", "$2", """{"telephone1":"7"}""", "3"),
            Part("POST", "$1/Account_Tasks", $$"""{"subject":"{{Mark}}"}""", "4")));

        Assert.True(reply.Status == 200, reply.Text);
        var child = (await GetAsync($"accounts?$filter=name eq '{Mark} child'&$select=telephone1&$expand=parentaccountid($select=name;$expand=Account_Tasks($select=subject))")).Rows[0];
        Assert.Equal("7", child.GetProperty("telephone1").GetString());
        Assert.Equal(Mark + " parent", child.GetProperty("parentaccountid").GetProperty("name").GetString());
        Assert.Equal(1, child.GetProperty("parentaccountid").GetProperty("Account_Tasks").GetArrayLength());
    }

    [Fact]
    public async Task Batch_ChangeSetWithARefusedPart_LeavesNothing()
    {
        var reply = await SendBatchAsync(ChangeSet(
            Part("POST", "accounts", $$"""{"name":"{{Mark}}"}""", "1"),
            Part("POST", "loy_feedbacks", """{"loy_technicalscore":99}""", "2")));

        Assert.Equal(400, reply.Status);
        Assert.Contains("HTTP/1.1 400 Bad Request", reply.Text, StringComparison.Ordinal);
        Assert.Empty((await GetAsync($"accounts?$filter=name eq '{Mark}'")).Rows);
    }

    [Fact]
    public async Task Batch_FailedPart_EndsIt_UnlessToldToContinue()
    {
        var parts = new[] { Part("GET", "nothing"), Part("POST", "accounts", $$"""{"name":"{{Mark}}"}""") };

        var stopped = await SendBatchAsync(parts);
        var before = (await GetAsync($"accounts?$filter=name eq '{Mark}'")).Rows.Count;
        var continued = await SendBatchAsync(parts, ("Prefer", "odata.continue-on-error"));

        Assert.Equal((400, 0), (stopped.Status, before));
        Assert.Equal(200, continued.Status);
        Assert.Contains("0x8006088a", continued.Text, StringComparison.Ordinal);
        Assert.Single((await GetAsync($"accounts?$filter=name eq '{Mark}'")).Rows);
    }

    [Fact]
    public async Task Batch_GetInChangeSet_IsRefused()
    {
        var reply = await SendBatchAsync(ChangeSet(Part("GET", "accounts", contentId: "1")));

        Assert.Contains("0x80048d19", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", 415)]
    [InlineData("multipart/mixed", 400)]
    public async Task Batch_WrongContentType_IsRefused(string contentType, int status)
    {
        var reply = await SendAsync("POST", "$batch", "--x--", ("Content-Type", contentType));

        Assert.Equal((status, "0x80048d19"), (reply.Status, reply.Code));
    }

    private Task<Reply> SendBatchAsync(params string[] parts) => SendBatchAsync(parts, ("X-Unused", "1"));

    private Task<Reply> SendBatchAsync(string[] parts, (string, string) header) => SendAsync(
        "POST", "$batch", string.Concat(parts.Select(p => "--b1\r\n" + p)) + "--b1--\r\n", ("Content-Type", "multipart/mixed; boundary=b1"), header);

    private static string ChangeSet(params string[] parts) =>
        "Content-Type: multipart/mixed; boundary=c1\r\n\r\n" + string.Concat(parts.Select(p => "--c1\r\n" + p)) + "--c1--\r\n";

    private static string Part(string method, string address, string? body = null, string? contentId = null) =>
        "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n"
        + (contentId is null ? "" : $"Content-ID: {contentId}\r\n")
        + $"\r\n{method} {(address.StartsWith('$') ? address : "/api/data/v9.2/" + address)} HTTP/1.1\r\n"
        + (body is null ? "Accept: application/json\r\n\r\n\r\n" : $"Content-Type: application/json\r\n\r\n{body}\r\n");
}
