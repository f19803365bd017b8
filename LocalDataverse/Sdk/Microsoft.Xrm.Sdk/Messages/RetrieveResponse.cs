using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The row that was read.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class RetrieveResponse : OrganizationResponse
{
    /// <summary>An answer without results yet.</summary>
    public RetrieveResponse()
    {
    }

    /// <summary>The row.</summary>
    public Entity Entity => Results.TryGetValue(nameof(Entity), out var value) ? (Entity)value : default;
}
