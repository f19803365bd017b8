using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace LocalDataverse.Host.Serving;

/// <summary>Serves the built app shell.</summary>
/// <param name="folder">The folder with index.html and what it loads.</param>
internal sealed class ShellFiles(string folder)
{
    private readonly FileExtensionContentTypeProvider _types = new();
    private readonly string _folder = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;

    /// <summary>Serves a file of the shell; the root is index.html.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        var name = http.Request.Path.Value is "/" or "/main.aspx" ? "index.html" : http.Request.Path.Value!.TrimStart('/');
        var path = Path.GetFullPath(Path.Combine(_folder, name));
        SecurityHeaders.Add(http.Response);
        if (!path.StartsWith(_folder, StringComparison.Ordinal) || !File.Exists(path))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(
                name == "index.html" ? "The app shell is not built. Run 'npm ci && npm run build' in LocalDataverse/Shell." : $"Nothing is at '{http.Request.Path}'.",
                http.RequestAborted).ConfigureAwait(false);
            return;
        }
        http.Response.ContentType = _types.TryGetContentType(path, out var type) ? type : "application/octet-stream";
        http.Response.Headers.CacheControl = "no-cache";
        await http.Response.SendFileAsync(path, http.RequestAborted).ConfigureAwait(false);
    }
}
