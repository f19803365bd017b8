using LocalDataverse.Engine.Metadata;
using Microsoft.OData.Edm;

namespace LocalDataverse.Host.WebApi.Model;

/// <summary>One metadata snapshot as an OData model, with the way back from types to tables.</summary>
internal sealed record WebApiModel(MetadataCatalog Catalog, EdmModel Edm, IReadOnlyDictionary<string, TableModel> Tables)
{
    /// <summary>The namespace of every type and operation.</summary>
    public const string Namespace = "Microsoft.Dynamics.CRM";

    /// <summary>The table behind an entity type, or null for the abstract ones.</summary>
    public TableModel? Find(IEdmType type) => type is IEdmEntityType entity ? Tables.GetValueOrDefault(entity.Name) : null;

    /// <summary>The table with a logical name.</summary>
    public TableModel Table(string logicalName) => Tables[logicalName];
}
