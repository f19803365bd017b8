using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Storage;

/// <summary>
/// Reads and writes rows as the SDK's own values (EntityReference, OptionSetValue, UTC DateTime …).
/// It checks no privilege and fires no step: that is the pipeline's work. Disposing without <see cref="Commit"/> undoes all.
/// A session belongs to one thread at a time. Text "" is stored as no value, and instants to the whole second, as the platform does.
/// A value of a type that its column does not take is a fault that names the column and both types.
/// </summary>
public interface IStoreSession : IDisposable
{
    /// <summary>Writes a new row; every column it names must exist. Faults: duplicate id, duplicate alternate key.</summary>
    void Insert(TableMetadata table, Entity row);

    /// <summary>Writes the named columns of a row and gives it a new version. False when there is no such row. Faults: duplicate alternate key, version mismatch when <paramref name="expectedVersion"/> is given.</summary>
    bool Update(TableMetadata table, Entity row, long? expectedVersion = null);

    /// <summary>Removes a row. False when there is no such row.</summary>
    bool Delete(TableMetadata table, Guid id, long? expectedVersion = null);

    /// <summary>Removes every row of a table.</summary>
    void Clear(TableMetadata table);

    /// <summary>
    /// One row with the named columns (null: every readable column), or null. Columns without value are absent;
    /// <see cref="Entity.RowVersion"/> is always set. The caller's row scope applies.
    /// </summary>
    Entity? Find(TableMetadata table, Guid id, IReadOnlyCollection<string>? columns, ReadOptions options);

    /// <summary>The id of the row with these alternate-key values, or null. Faults when the columns are no key of the table.</summary>
    Guid? FindByKey(TableMetadata table, KeyAttributeCollection values);

    /// <summary>Rows of a query, paged as the platform pages (5,000 rows, cookies).</summary>
    EntityCollection Query(QueryExpression query, ReadOptions options);

    /// <summary>Rows of a FetchXML query, aggregates included.</summary>
    EntityCollection Fetch(string fetchXml, ReadOptions options);

    /// <summary>Keeps an imported solution zip with the rows, after those kept before. No table of the catalog: <see cref="IRowStore.ApplySchema"/> leaves it alone.</summary>
    void KeepSolution(byte[] zip);

    /// <summary>Keeps these zips, oldest first, and forgets all others.</summary>
    void KeepOnlySolutions(IEnumerable<byte[]> zips);

    /// <summary>Makes the SQL tables hold what the catalog describes, as part of this session: undone with it, valid for others once committed.</summary>
    void ApplySchema(MetadataCatalog catalog);

    /// <summary>
    /// After <see cref="ApplySchema"/>: empties lookups at tables that are no longer there and at gone rows of <paramref name="tables"/>,
    /// and removes what the relationships of <paramref name="before"/> delete with them. No step fires, and no row gets a new version.
    /// </summary>
    void RemoveOrphans(MetadataCatalog before, IEnumerable<string> tables);

    /// <summary>Makes everything written in this session lasting.</summary>
    void Commit();
}
