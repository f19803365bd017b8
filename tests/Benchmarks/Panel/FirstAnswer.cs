using System.Text.Json;

namespace Dynamics.Loyalty.Benchmarks.Panel;

/// <summary>The answer that the panel is drawn from.</summary>
/// <param name="Promises">Promises that it lists.</param>
/// <param name="Body">Size of the body as the Web API sends it.</param>
internal sealed record FirstAnswer(int Promises, Weight Body)
{
    /// <summary>Asks for it as the panel does, with nothing asked before.</summary>
    public static async Task<FirstAnswer> ReadAsync(HttpClient client, Guid account)
    {
        var body = await client.GetByteArrayAsync($"api/data/v9.2/accounts({account})/Microsoft.Dynamics.CRM.loy_GetCoordinationPanel()");
        using var envelope = JsonDocument.Parse(body);
        using var panel = JsonDocument.Parse(envelope.RootElement.GetProperty("Panel").GetString()!);
        return new FirstAnswer(panel.RootElement.GetProperty("promises").GetProperty("items").GetArrayLength(), Weight.Of(body));
    }
}
