using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Model;

namespace LocalDataverse.Host.App;

/// <summary>Describes columns.</summary>
internal sealed class AppColumnFactory(int language)
{
    /// <summary>One column.</summary>
    public AppColumn Create(TableModel table, ColumnMetadata column) => new(
        column.LogicalName,
        column.SchemaName,
        column.DisplayName.In(language) is { Length: > 0 } label ? label : column.LogicalName,
        column.Description.In(language),
        Words.Camel(column.Type.ToString()),
        Words.Camel(column.Required.ToString()),
        column.ValidForCreate,
        column.ValidForUpdate,
        column.ValidForRead,
        column.MaxLength,
        column.MinValue,
        column.MaxValue,
        column.Precision,
        column.Format,
        column.Type == ColumnType.DateTime ? Words.Camel(column.DateBehavior.ToString()) : null,
        [.. column.Choice?.Options.Select(o => Option(column, o)) ?? []],
        column.DefaultValue,
        column.Type == ColumnType.Owner && column.Targets.Count == 0 ? BaseTypes.PrincipalTables : column.Targets,
        Navigation(table, column));

    private AppOption Option(ColumnMetadata column, ChoiceOption option) =>
        new(option.Value, option.Label.In(language), option.Color, column.Type == ColumnType.Status ? option.LinkedValue : null);

    private static Dictionary<string, string> Navigation(TableModel table, ColumnMetadata column)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var navigation in table.NavigationsOf(column.LogicalName))
        {
            foreach (var target in navigation.Target is { } one ? [one] : BaseTypes.PrincipalTables) names[target] = navigation.Name;
        }
        return names;
    }
}
