using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What was done to a row that a context tracks.</summary>
[DataContract(Name = "EntityState", Namespace = Contracts.Xrm2011)]
public enum EntityState
{
    /// <summary>Nothing.</summary>
    [EnumMember]
    Unchanged = 0,

    /// <summary>It is new.</summary>
    [EnumMember]
    Created = 1,

    /// <summary>Columns changed.</summary>
    [EnumMember]
    Changed = 2,
}
