using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Whether a write minds that the row changed meanwhile.</summary>
[DataContract(Name = "ConcurrencyBehavior", Namespace = Contracts.Xrm71)]
public enum ConcurrencyBehavior
{
    /// <summary>As the platform does by default: it does not mind.</summary>
    [EnumMember]
    Default = 0,

    /// <summary>Only when the row's version is the one given.</summary>
    [EnumMember]
    IfRowVersionMatches = 1,

    /// <summary>In any case.</summary>
    [EnumMember]
    AlwaysOverwrite = 2,
}
