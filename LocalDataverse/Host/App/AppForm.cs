namespace LocalDataverse.Host.App;

/// <summary>A form.</summary>
/// <param name="Id">Id.</param>
/// <param name="Table">Logical name.</param>
/// <param name="Type">main, quick, quickCreate or card.</param>
/// <param name="Name">Name.</param>
/// <param name="Order">Rank.</param>
/// <param name="IsFallback">Shown where no other may be.</param>
/// <param name="Libraries">Web resource names in order.</param>
/// <param name="Events">Events of form, columns and tabs.</param>
/// <param name="Header">Cells of the header.</param>
/// <param name="Tabs">Tabs.</param>
internal sealed record AppForm(
    Guid Id,
    string Table,
    string Type,
    string Name,
    int Order,
    bool IsFallback,
    IReadOnlyList<string> Libraries,
    IReadOnlyList<AppFormEvent> Events,
    IReadOnlyList<AppCell> Header,
    IReadOnlyList<AppTab> Tabs);
