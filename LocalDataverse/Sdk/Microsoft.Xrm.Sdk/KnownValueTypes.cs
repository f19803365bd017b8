namespace Microsoft.Xrm.Sdk;

/// <summary>The types that a column or a message parameter may hold, for the serializer.</summary>
internal static class KnownValueTypes
{
    internal static IEnumerable<Type> All { get; } =
    [
        typeof(AliasedValue), typeof(EntityReference), typeof(EntityReferenceCollection), typeof(Entity), typeof(EntityCollection),
        typeof(OptionSetValue), typeof(Money), typeof(Relationship), typeof(Query.ColumnSet), typeof(Query.QueryBase),
        typeof(ConcurrencyBehavior), typeof(Guid), typeof(Guid[]), typeof(byte[]), typeof(string[]), typeof(int[]),
    ];
}
