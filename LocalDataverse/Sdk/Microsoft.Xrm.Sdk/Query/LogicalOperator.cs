using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>How conditions are joined.</summary>
[DataContract(Name = "LogicalOperator", Namespace = Contracts.Xrm2011)]
public enum LogicalOperator
{
    /// <summary>All of them hold.</summary>
    [EnumMember]
    And = 0,

    /// <summary>One of them holds.</summary>
    [EnumMember]
    Or = 1,
}
