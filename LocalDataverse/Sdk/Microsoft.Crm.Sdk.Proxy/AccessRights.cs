using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Rights on a row.</summary>
[DataContract(Namespace = Contracts.Crm2011)]
[Flags]
public enum AccessRights
{
    /// <summary>None.</summary>
    [EnumMember]
    None = 0,

    /// <summary>Read the row.</summary>
    [EnumMember]
    ReadAccess = 1,

    /// <summary>Change it.</summary>
    [EnumMember]
    WriteAccess = 2,

    /// <summary>Attach it to another row.</summary>
    [EnumMember]
    AppendAccess = 4,

    /// <summary>Attach other rows to it.</summary>
    [EnumMember]
    AppendToAccess = 16,

    /// <summary>Create it.</summary>
    [EnumMember]
    CreateAccess = 32,

    /// <summary>Delete it.</summary>
    [EnumMember]
    DeleteAccess = 65536,

    /// <summary>Share it.</summary>
    [EnumMember]
    ShareAccess = 262144,

    /// <summary>Give it to another owner.</summary>
    [EnumMember]
    AssignAccess = 524288,
}
