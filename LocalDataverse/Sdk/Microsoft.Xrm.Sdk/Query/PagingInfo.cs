using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Which page of the rows is wanted.</summary>
[DataContract(Name = "PagingInfo", Namespace = Contracts.Xrm2011)]
public sealed class PagingInfo : IExtensibleDataObject
{
    /// <summary>No page asked for.</summary>
    public PagingInfo()
    {
    }

    /// <summary>The page, from 1.</summary>
    [DataMember]
    public int PageNumber { get; set; }

    /// <summary>Rows of a page; 0 leaves it to the platform.</summary>
    [DataMember]
    public int Count { get; set; }

    /// <summary>Whether the rows are counted.</summary>
    [DataMember]
    public bool ReturnTotalRecordCount { get; set; }

    /// <summary>What the page before gave.</summary>
    [DataMember]
    public string PagingCookie { get; set; }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }
}

