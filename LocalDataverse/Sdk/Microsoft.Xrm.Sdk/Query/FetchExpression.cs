using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query in FetchXML.</summary>
[DataContract(Name = "FetchExpression", Namespace = Contracts.Xrm2011)]
public sealed class FetchExpression : QueryBase
{
    /// <summary>An empty query.</summary>
    public FetchExpression()
    {
    }

    /// <summary>A query.</summary>
    public FetchExpression(string query) => Query = query;

    /// <summary>The FetchXML text.</summary>
    [DataMember]
    public string Query { get; set; }
}
