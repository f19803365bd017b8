using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Column values as text for a reader, by logical name.</summary>
[CollectionDataContract(Name = "FormattedValueCollection", Namespace = Contracts.Xrm2011)]
public sealed class FormattedValueCollection : DataCollection<string, string>
{
    /// <summary>No value.</summary>
    public FormattedValueCollection()
    {
    }
}
