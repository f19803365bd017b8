namespace LocalDataverse.Host.App;

/// <summary>A view.</summary>
/// <param name="Id">Id.</param>
/// <param name="Table">Logical name.</param>
/// <param name="Name">Name.</param>
/// <param name="QueryType">0 public, 2 associated, 4 quick find, 64 lookup.</param>
/// <param name="IsDefault">Default of its type.</param>
/// <param name="IsQuickFind">Whether it is the quick find.</param>
/// <param name="FetchXml">Query.</param>
/// <param name="Columns">Columns of the grid.</param>
internal sealed record AppView(
    Guid Id,
    string Table,
    string Name,
    int QueryType,
    bool IsDefault,
    bool IsQuickFind,
    string FetchXml,
    IReadOnlyList<AppViewColumn> Columns);
