using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The side of a row in a relationship.</summary>
[DataContract(Name = "EntityRole", Namespace = Contracts.Xrm2011)]
public enum EntityRole
{
    /// <summary>It holds the lookup.</summary>
    [EnumMember]
    Referencing = 0,

    /// <summary>The lookup points to it.</summary>
    [EnumMember]
    Referenced = 1,
}
