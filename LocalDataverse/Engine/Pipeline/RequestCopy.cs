using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Copies what crosses the service's border, as serialization does in a real environment: neither side sees the other's later changes.</summary>
internal static class RequestCopy
{
    public static OrganizationRequest Of(OrganizationRequest request)
    {
        var copy = new OrganizationRequest(request.RequestName) { RequestId = request.RequestId };
        foreach (var (name, value) in request.Parameters)
            copy.Parameters[name] = Value(value);
        return copy;
    }

    public static object? Value(object? value) => value switch
    {
        Entity row => Row(row),
        EntityReference reference => Reference(reference),
        OptionSetValue choice => new OptionSetValue(choice.Value),
        Money money => new Money(money.Value),
        EntityCollection rows => Rows(rows),
        EntityReferenceCollection references => new EntityReferenceCollection([.. references.Select(Reference)]),
        OrganizationRequestCollection requests => Requests(requests),
        AliasedValue aliased => new AliasedValue(aliased.EntityLogicalName, aliased.AttributeLogicalName, Value(aliased.Value)),
        _ => value,
    };

    public static Entity Row(Entity row)
    {
        var copy = new Entity(row.LogicalName) { Id = row.Id, RowVersion = row.RowVersion, EntityState = row.EntityState };
        foreach (var (column, value) in row.Attributes)
            copy[column] = Value(value);
        foreach (var (column, value) in row.KeyAttributes)
            copy.KeyAttributes[column] = Value(value);
        foreach (var (column, text) in row.FormattedValues)
            copy.FormattedValues[column] = text;
        foreach (var (relationship, related) in row.RelatedEntities)
            copy.RelatedEntities[relationship] = Rows(related);
        return copy;
    }

    private static OrganizationRequestCollection Requests(OrganizationRequestCollection requests)
    {
        var copy = new OrganizationRequestCollection();
        foreach (var request in requests)
            copy.Add(Of(request));
        return copy;
    }

    private static EntityReference Reference(EntityReference reference)
    {
        var copy = new EntityReference(reference.LogicalName, reference.Id) { Name = reference.Name, RowVersion = reference.RowVersion };
        foreach (var (column, value) in reference.KeyAttributes)
            copy.KeyAttributes[column] = Value(value);
        return copy;
    }

    private static EntityCollection Rows(EntityCollection rows) => new([.. rows.Entities.Select(Row)])
    {
        EntityName = rows.EntityName,
        MoreRecords = rows.MoreRecords,
        PagingCookie = rows.PagingCookie,
        TotalRecordCount = rows.TotalRecordCount,
        TotalRecordCountLimitExceeded = rows.TotalRecordCountLimitExceeded,
    };
}
