namespace LocalDataverse.WebApi.Tests;

public sealed class WebResourceTests(Server server) : WebApiTest(server)
{
    [Theory]
    [InlineData("loy_/coordination/panel.html", "text/html; charset=utf-8")]
    [InlineData("loy_/coordination/panel.js", "text/javascript; charset=utf-8")]
    [InlineData("loy_/coordination/panel.css", "text/css; charset=utf-8")]
    [InlineData("loy_/icons/loyalty.svg", "image/svg+xml")]
    [InlineData("loy_/strings/CoordinationPanel.1036.resx", "text/xml; charset=utf-8")]
    public async Task WebResource_OfTheZip_IsServedUnderTheStrictPolicy(string name, string contentType)
    {
        var reply = await SendToAsync("GET", "/WebResources/" + name);

        Assert.Equal((200, contentType), (reply.Status, reply.ContentType));
        Assert.NotEmpty(reply.Text);
        Assert.Contains("script-src 'self'; style-src 'self' 'unsafe-inline'", reply.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("base-uri 'none'", reply.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", reply.Header("X-Content-Type-Options"));
    }

    [Fact]
    public async Task WebResource_WithoutToken_IsChecked_WithToken_IsKeptAYear()
    {
        var plain = await SendToAsync("GET", "/WebResources/loy_/coordination/panel.js");
        var kept = await SendToAsync("GET", "/%7B000123%7D/WebResources/loy_/coordination/panel.js");
        var unchanged = await SendToAsync("GET", "/WebResources/loy_/coordination/panel.js", null, ("If-None-Match", plain.Header("ETag")!));

        Assert.Equal("no-cache", plain.Header("Cache-Control"));
        Assert.Contains("max-age=31536000", kept.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Equal(plain.Text, kept.Text);
        Assert.Equal((304, ""), (unchanged.Status, unchanged.Text));
    }

    [Fact]
    public async Task Icon_ThatABrowserAsksForByItself_IsNoFault()
    {
        Assert.Equal(204, (await SendToAsync("GET", "/favicon.ico")).Status);
    }

    [Theory]
    [InlineData("/WebResources/loy_/nothing.js")]
    [InlineData("/other/WebResources/loy_/coordination/panel.js")]
    [InlineData("/../../README.md")]
    [InlineData("/%2e%2e/%2e%2e/README.md")]
    public async Task Address_OfNoResource_IsNotFound(string address)
    {
        Assert.Equal(404, (await SendToAsync("GET", address)).Status);
    }

    [Fact]
    public async Task Root_IsTheAppShell()
    {
        var reply = await SendToAsync("GET", "/");

        Assert.Equal((200, "text/html"), (reply.Status, reply.ContentType));
        Assert.Contains("script-src 'self'", reply.Header("Content-Security-Policy"), StringComparison.Ordinal);
    }
}
