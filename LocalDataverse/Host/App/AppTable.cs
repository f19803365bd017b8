namespace LocalDataverse.Host.App;

/// <summary>A table.</summary>
/// <param name="LogicalName">Logical name.</param>
/// <param name="SchemaName">Schema name.</param>
/// <param name="SetName">Entity set name.</param>
/// <param name="DisplayName">Singular name.</param>
/// <param name="CollectionName">Plural name.</param>
/// <param name="PrimaryId">Key column.</param>
/// <param name="PrimaryName">Name column.</param>
/// <param name="IsActivity">Whether it is an activity.</param>
/// <param name="Ownership">user, organization, businessUnit or none.</param>
/// <param name="Columns">Columns by logical name.</param>
/// <param name="Views">Views.</param>
/// <param name="Forms">Forms, main ones first.</param>
/// <param name="Collections">One-to-many relationships to this table's children.</param>
/// <param name="Charts">Charts.</param>
/// <param name="Icon">Name of the web resource that is its icon, may be empty.</param>
/// <param name="CanCreate">Whether lists and forms offer the caller to make a row.</param>
/// <param name="HasQuickCreate">Whether rows may be created in its quick-create form.</param>
/// <param name="Commands">Buttons that solutions add to the command bars of its main forms and lists and that the caller may see.</param>
internal sealed record AppTable(
    string LogicalName,
    string SchemaName,
    string SetName,
    string DisplayName,
    string CollectionName,
    string PrimaryId,
    string? PrimaryName,
    bool IsActivity,
    string Ownership,
    IReadOnlyList<AppColumn> Columns,
    IReadOnlyList<AppView> Views,
    IReadOnlyList<AppForm> Forms,
    IReadOnlyList<AppCollection> Collections,
    IReadOnlyList<AppChart> Charts,
    string Icon,
    bool CanCreate,
    bool HasQuickCreate,
    IReadOnlyList<AppCommand> Commands);
