using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads the rows of a query.</summary>
[DataContract(Namespace = Contracts.Xrm2011)]
public sealed class RetrieveMultipleRequest : OrganizationRequest
{
    /// <summary>A request without parameters yet.</summary>
    public RetrieveMultipleRequest()
        : base("RetrieveMultiple")
    {
    }

    /// <summary>The query.</summary>
    public QueryBase Query
    {
        get => Parameters.TryGetValue(nameof(Query), out var value) ? (QueryBase)value : default;
        set => Parameters[nameof(Query)] = value;
    }
}
