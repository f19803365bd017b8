using Microsoft.AspNetCore.Http;

namespace LocalDataverse.Host.WebApi.Http;

/// <summary>One Web API request, whether it came alone or as a part of a batch.</summary>
/// <param name="Method">HTTP method, upper case.</param>
/// <param name="ServiceRoot">The absolute address of the service, ending in a slash.</param>
/// <param name="Uri">The absolute address asked for.</param>
/// <param name="Headers">Request headers.</param>
/// <param name="Body">Request body; empty when there is none.</param>
/// <param name="CallerId">The user in whose name it runs.</param>
internal sealed record WebApiRequest(
    string Method, Uri ServiceRoot, Uri Uri, IHeaderDictionary Headers, ReadOnlyMemory<byte> Body, Guid CallerId)
{
    /// <summary>What the Prefer header asks for.</summary>
    public Preferences Preferences { get; } = Preferences.Parse(Headers["Prefer"]);

    /// <summary>A query option that OData itself does not know, e.g. fetchXml; null when absent.</summary>
    public string? Option(string name) =>
        Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(Uri.Query)
            .Where(p => string.Equals(p.Key, name, StringComparison.OrdinalIgnoreCase))
            .Select(p => p.Value.ToString())
            .FirstOrDefault();

    /// <summary>The names of all query options.</summary>
    public IEnumerable<string> OptionNames => Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(Uri.Query).Keys;
}
