using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Any query.</summary>
[DataContract(Name = "QueryBase", Namespace = Contracts.Xrm2011)]
[KnownType(typeof(FetchExpression))]
[KnownType(typeof(QueryByAttribute))]
[KnownType(typeof(QueryExpression))]
public abstract class QueryBase : IExtensibleDataObject
{
    /// <summary>An empty query.</summary>
    protected QueryBase()
    {
    }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }
}
