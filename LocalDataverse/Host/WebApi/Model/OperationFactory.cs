using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Operations;
using Microsoft.OData.Edm;

namespace LocalDataverse.Host.WebApi.Model;

/// <summary>Adds the custom APIs, the platform's actions and WhoAmI as functions and actions.</summary>
internal sealed class OperationFactory
{
    private readonly EdmModel _edm;
    private readonly EdmEntityContainer _container;
    private readonly IReadOnlyDictionary<string, TableModel> _tables;
    private readonly BaseTypes _roots;

    private OperationFactory(EdmModel edm, EdmEntityContainer container, IReadOnlyDictionary<string, TableModel> tables, BaseTypes roots)
    {
        _edm = edm;
        _container = container;
        _tables = tables;
        _roots = roots;
    }

    /// <summary>Adds all operations of a snapshot.</summary>
    public static void AddAll(
        EdmModel edm, EdmEntityContainer container, MetadataCatalog catalog, IReadOnlyDictionary<string, TableModel> tables, BaseTypes roots)
    {
        var factory = new OperationFactory(edm, container, tables, roots);
        factory.AddWhoAmI();
        foreach (var api in catalog.CustomApis.Values.Concat(PlatformActions.All).OrderBy(a => a.UniqueName, StringComparer.Ordinal)) factory.Add(api);
    }

    private void AddWhoAmI()
    {
        var response = new EdmComplexType(WebApiModel.Namespace, "WhoAmIResponse");
        foreach (var name in new[] { "BusinessUnitId", "UserId", "OrganizationId" })
            response.AddStructuralProperty(name, EdmPrimitiveTypeKind.Guid, isNullable: false);
        _edm.AddElement(response);
        var function = new EdmFunction(WebApiModel.Namespace, "WhoAmI", new EdmComplexTypeReference(response, isNullable: false));
        _edm.AddElement(function);
        _container.AddFunctionImport("WhoAmI", function);
    }

    private void Add(CustomApiMetadata api)
    {
        var bound = api.BoundTable is null ? null : _tables.GetValueOrDefault(api.BoundTable);
        if (api.BoundTable is not null && bound is null) return;
        EdmOperation operation = api.IsFunction
            ? new EdmFunction(WebApiModel.Namespace, api.UniqueName, (IEdmTypeReference?)ResponseOf(api) ?? Text(), bound is not null, null, isComposable: false)
            : new EdmAction(WebApiModel.Namespace, api.UniqueName, ResponseOf(api), bound is not null, entitySetPathExpression: null);
        if (bound is not null) operation.AddParameter("entity", BindingOf(api, bound));
        foreach (var parameter in api.Requests.OrderBy(p => p.IsOptional))
        {
            var type = TypeOf(parameter);
            if (parameter.IsOptional) operation.AddOptionalParameter(parameter.UniqueName, type);
            else operation.AddParameter(parameter.UniqueName, type);
        }
        _edm.AddElement(operation);
        if (bound is not null) return;
        if (operation is EdmFunction function) _container.AddFunctionImport(api.UniqueName, function);
        else _container.AddActionImport(api.UniqueName, (EdmAction)operation);
    }

    private static IEdmTypeReference BindingOf(CustomApiMetadata api, TableModel bound)
    {
        var row = new EdmEntityTypeReference(bound.Type, isNullable: false);
        return api.IsBoundToCollection ? EdmCoreModel.GetCollection(row) : row;
    }

    /// <summary>The complex type that carries the response properties; null when there are none.</summary>
    private EdmComplexTypeReference? ResponseOf(CustomApiMetadata api)
    {
        if (api.Responses.Count == 0) return null;
        var response = new EdmComplexType(WebApiModel.Namespace, api.UniqueName + "Response");
        foreach (var property in api.Responses.Where(p => p.Type is not (3 or 4 or 5)))
            response.AddStructuralProperty(property.UniqueName, TypeOf(property));
        _edm.AddElement(response);
        return new EdmComplexTypeReference(response, isNullable: true);
    }

    private static IEdmStringTypeReference Text() => EdmCoreModel.Instance.GetString(isNullable: true);

    private IEdmTypeReference TypeOf(CustomApiParameterMetadata parameter) => parameter.Type switch
    {
        0 => EdmCoreModel.Instance.GetBoolean(isNullable: true),
        1 => EdmCoreModel.Instance.GetDateTimeOffset(isNullable: true),
        2 or 8 => EdmCoreModel.Instance.GetDecimal(isNullable: true),
        3 or 5 => RowOf(parameter),
        4 => EdmCoreModel.GetCollection(RowOf(parameter)),
        6 => EdmCoreModel.Instance.GetDouble(isNullable: true),
        7 or 9 => EdmCoreModel.Instance.GetInt32(isNullable: true),
        11 => EdmCoreModel.GetCollection(Text()),
        12 => EdmCoreModel.Instance.GetGuid(isNullable: true),
        _ => Text(),
    };

    private EdmEntityTypeReference RowOf(CustomApiParameterMetadata parameter)
    {
        var table = parameter.Table is null ? null : _tables.GetValueOrDefault(parameter.Table);
        return new EdmEntityTypeReference(table?.Type ?? _roots.Row, isNullable: true);
    }
}
