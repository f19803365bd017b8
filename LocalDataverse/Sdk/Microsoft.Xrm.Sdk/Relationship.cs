using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A relationship, by its schema name, and the side that a row has in it.</summary>
[DataContract(Name = "Relationship", Namespace = Contracts.Xrm2011)]
public sealed class Relationship : IExtensibleDataObject
{
    /// <summary>A relationship without name yet.</summary>
    public Relationship()
    {
    }

    /// <summary>A relationship.</summary>
    public Relationship(string schemaName) => SchemaName = schemaName;

    /// <summary>Schema name.</summary>
    [DataMember]
    public string SchemaName { get; set; }

    /// <summary>The side of the primary row where a table is related to itself.</summary>
    [DataMember]
    public EntityRole? PrimaryEntityRole { get; set; }

    /// <inheritdoc/>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Equal when name and side are.</summary>
    public override bool Equals(object obj) =>
        obj is Relationship other
        && string.Equals(SchemaName, other.SchemaName, StringComparison.Ordinal)
        && PrimaryEntityRole == other.PrimaryEntityRole;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        (SchemaName == null ? 0 : StringComparer.Ordinal.GetHashCode(SchemaName)) ^ PrimaryEntityRole.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => SchemaName + "." + PrimaryEntityRole;
}
