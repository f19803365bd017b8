namespace LocalDataverse.Host.App;

/// <summary>The children of a row.</summary>
/// <param name="Relationship">Schema name of the relationship.</param>
/// <param name="Table">Logical name of the children's table.</param>
/// <param name="Column">The children's lookup.</param>
internal sealed record AppCollection(
    string Relationship,
    string Table,
    string Column);
