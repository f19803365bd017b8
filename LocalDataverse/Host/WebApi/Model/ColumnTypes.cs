using LocalDataverse.Engine.Metadata;
using Microsoft.OData.Edm;

namespace LocalDataverse.Host.WebApi.Model;

/// <summary>The OData type of each kind of column.</summary>
internal static class ColumnTypes
{
    /// <summary>The type of a column's property.</summary>
    public static IEdmTypeReference Of(ColumnMetadata column, bool isNullable) =>
        EdmCoreModel.Instance.GetPrimitive(KindOf(column), isNullable);

    private static EdmPrimitiveTypeKind KindOf(ColumnMetadata column) => column.Type switch
    {
        ColumnType.Id or ColumnType.Guid or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => EdmPrimitiveTypeKind.Guid,
        ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status => EdmPrimitiveTypeKind.Int32,
        ColumnType.BigInteger => EdmPrimitiveTypeKind.Int64,
        ColumnType.Decimal or ColumnType.Money => EdmPrimitiveTypeKind.Decimal,
        ColumnType.Double => EdmPrimitiveTypeKind.Double,
        ColumnType.Boolean => EdmPrimitiveTypeKind.Boolean,
        ColumnType.DateTime when column.DateBehavior == DateBehavior.DateOnly => EdmPrimitiveTypeKind.Date,
        ColumnType.DateTime => EdmPrimitiveTypeKind.DateTimeOffset,
        _ => EdmPrimitiveTypeKind.String,
    };
}
