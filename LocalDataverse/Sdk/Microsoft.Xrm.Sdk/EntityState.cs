using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What is to happen to a row that goes with another one.</summary>
[DataContract(Name = "EntityState", Namespace = Contracts.Xrm2011)]
public enum EntityState
{
    /// <summary>Nothing.</summary>
    [EnumMember]
    Unchanged = 0,

    /// <summary>It is created.</summary>
    [EnumMember]
    Created = 1,

    /// <summary>It is updated.</summary>
    [EnumMember]
    Changed = 2,
}
