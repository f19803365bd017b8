using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Host.App;

/// <summary>Describes the command bar buttons that a caller may see.</summary>
/// <param name="catalog">Metadata.</param>
/// <param name="caller">What the caller holds.</param>
/// <param name="language">LCID of the texts.</param>
internal sealed class AppCommandFactory(MetadataCatalog catalog, CallerPrivileges caller, int language)
{
    /// <summary>Those of a table, in their order.</summary>
    public IEnumerable<AppCommand> Of(TableMetadata table) =>
        from command in catalog.Commands
        where string.Equals(command.Table, table.LogicalName, StringComparison.Ordinal) && command.Privileges.All(caller.Holds)
        select new AppCommand(
            command.Id,
            Words.Camel(command.Place.ToString()),
            command.Label.In(language),
            command.Tip.In(language),
            command.Icon,
            Function(command.Action),
            [.. command.EnableRules.Select(Function)],
            [.. command.Selections.Select(s => new AppCommandSelection(s.Minimum, s.Maximum))]);

    /// <summary>
    /// Whether the caller is offered to make a row of a table: the caller may, and no solution hides the button, in lists or
    /// in forms. Hidden in one of them counts for both.
    /// </summary>
    public bool OffersNew(TableMetadata table) =>
        !catalog.HiddenButtons.Contains(ButtonLocation.NewInLists(table.LogicalName))
        && !catalog.HiddenButtons.Contains(ButtonLocation.NewInForms(table.LogicalName))
        && caller.Holds(CallerPrivileges.ToCreate(table));

    private static AppFunction Function(CommandFunction function) => new(function.Name, function.Library);
}
