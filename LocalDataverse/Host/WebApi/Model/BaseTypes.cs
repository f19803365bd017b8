using Microsoft.OData.Edm;

namespace LocalDataverse.Host.WebApi.Model;

/// <summary>The abstract types that the platform's model starts from.</summary>
/// <param name="Row">crmbaseentity: any row.</param>
/// <param name="Principal">principal: a user or a team, what an owner lookup leads to.</param>
internal sealed record BaseTypes(EdmEntityType Row, EdmEntityType Principal)
{
    /// <summary>The tables whose rows can own others.</summary>
    public static IReadOnlyList<string> PrincipalTables { get; } = ["systemuser", "team"];

    /// <summary>Adds both to a model.</summary>
    public static BaseTypes AddTo(EdmModel edm)
    {
        var row = new EdmEntityType(WebApiModel.Namespace, "crmbaseentity", baseType: null, isAbstract: true, isOpen: false);
        var principal = new EdmEntityType(WebApiModel.Namespace, "principal", row, isAbstract: true, isOpen: false);
        principal.AddStructuralProperty("ownerid", EdmPrimitiveTypeKind.Guid, isNullable: true);
        edm.AddElement(row);
        edm.AddElement(principal);
        return new BaseTypes(row, principal);
    }

    /// <summary>The base type of a table's type.</summary>
    public EdmEntityType For(string table) => PrincipalTables.Contains(table, StringComparer.Ordinal) ? Principal : Row;
}
