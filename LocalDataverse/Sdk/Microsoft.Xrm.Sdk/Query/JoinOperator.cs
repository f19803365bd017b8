using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>The kind of a join.</summary>
[DataContract(Name = "JoinOperator", Namespace = Contracts.Xrm2011)]
public enum JoinOperator
{
    /// <summary>Only rows with a match.</summary>
    [EnumMember]
    Inner = 0,

    /// <summary>Rows without a match too.</summary>
    [EnumMember]
    LeftOuter = 1,

    /// <summary>Inner, with one column for both sides.</summary>
    [EnumMember]
    Natural = 2,

    /// <summary>The first match only.</summary>
    [EnumMember]
    MatchFirstRowUsingCrossApply = 3,

    /// <summary>A match exists, tested with in.</summary>
    [EnumMember]
    In = 4,

    /// <summary>A match exists.</summary>
    [EnumMember]
    Exists = 5,

    /// <summary>Within a filter: some related row matches.</summary>
    [EnumMember]
    Any = 6,

    /// <summary>Within a filter: no related row matches.</summary>
    [EnumMember]
    NotAny = 7,

    /// <summary>Within a filter: there are related rows and none matches.</summary>
    [EnumMember]
    All = 8,

    /// <summary>Within a filter: some related row matches.</summary>
    [EnumMember]
    NotAll = 9,
}
