using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Queries;

/// <summary>Faults of queries. They name tables, columns and operators, never values of rows.</summary>
internal static class QueryFault
{
    /// <summary>The table has no such column.</summary>
    public static FaultException<OrganizationServiceFault> NoColumn(TableMetadata table, string? column) =>
        Fault.Of(
            ErrorCode.QueryBuilderNoAttribute,
            $"'{table.LogicalName}' entity doesn't contain attribute with Name = '{column}' and NameMapping = 'Logical'.{Suggestion.Among(table.Columns.Keys, column)}");

    /// <summary>No such table.</summary>
    public static FaultException<OrganizationServiceFault> NoTable(MetadataCatalog catalog, string? table) =>
        Fault.Of(
            ErrorCode.QueryBuilderNoEntity,
            $"The entity with a name = '{table}' with namemapping = 'Logical' was not found in the MetadataCache.{Suggestion.Among(catalog.Tables.Keys, table)}");

    /// <summary>The query contradicts itself or the platform's limits.</summary>
    public static FaultException<OrganizationServiceFault> Invalid(string message) => Fault.Of(ErrorCode.InvalidArgument, message);
}
