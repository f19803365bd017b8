using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What every fault of the platform says.</summary>
[DataContract(Name = "BaseServiceFault", Namespace = Contracts.Xrm2011)]
[KnownType(typeof(DiscoveryServiceFault))]
[KnownType(typeof(ExecuteTransactionFault))]
[KnownType(typeof(OrganizationServiceFault))]
[Serializable]
public abstract class BaseServiceFault : IExtensibleDataObject
{
    private ErrorDetailCollection _errorDetails;
    [NonSerialized]
    private ExtensionDataObject _extensionData;

    /// <summary>An empty fault.</summary>
    protected BaseServiceFault()
    {
    }

    /// <summary>The id under which the platform logs the request.</summary>
    [DataMember]
    public Guid ActivityId { get; set; }

    /// <summary>The platform's error number.</summary>
    [DataMember]
    public int ErrorCode { get; set; }

    /// <summary>Further facts.</summary>
    [DataMember]
    public ErrorDetailCollection ErrorDetails
    {
        get => _errorDetails ??= [];
        set => _errorDetails = value;
    }

    /// <summary>The sentence.</summary>
    [DataMember]
    public string Message { get; set; }

    /// <summary>When it happened, UTC.</summary>
    [DataMember]
    public DateTime Timestamp { get; set; }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData
    {
        get => _extensionData;
        set => _extensionData = value;
    }
}
