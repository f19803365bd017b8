using LocalDataverse.Engine.Metadata;
using LocalDataverse.Host.WebApi.Model;

namespace LocalDataverse.Host.App;

/// <summary>Describes tables with their columns, views and forms.</summary>
internal sealed class AppTableFactory(WebApiModel model, AppSelection selection, AppCommandFactory commands, TableTexts texts)
{
    private const int PublicView = 0;
    private static readonly int[] ShownViews = [0, 2, 4, 64];

    /// <summary>One table.</summary>
    public AppTable Create(TableModel table)
    {
        var metadata = table.Table;
        var columns = new AppColumnFactory(texts.Language);
        return new AppTable(
            metadata.LogicalName,
            metadata.SchemaName,
            metadata.EntitySetName,
            metadata.DisplayName.In(texts.Language),
            metadata.CollectionName.In(texts.Language),
            metadata.PrimaryIdColumn,
            metadata.PrimaryNameColumn,
            metadata.IsActivity,
            Words.Camel(metadata.Ownership.ToString()),
            [.. metadata.Columns.Values.OrderBy(c => c.LogicalName, StringComparer.Ordinal).Select(c => columns.Create(table, c))],
            [.. Views(metadata)],
            [.. Forms(metadata)],
            [.. Collections(metadata)],
            [.. Charts(metadata)],
            metadata.Icon,
            commands.OffersNew(metadata),
            metadata.HasQuickCreate,
            [.. commands.Of(metadata)]);
    }

    private IEnumerable<AppView> Views(TableMetadata table)
    {
        var views = new AppViewFactory(texts);
        ViewMetadata[] all = [.. model.Catalog.Views.Where(v => IsOf(v.Table, table) && ShownViews.Contains(v.QueryType))];
        return selection.Of(AppSelection.View, [.. all.Where(v => v.QueryType == PublicView)], v => v.Id)
            .Concat(all.Where(v => v.QueryType != PublicView))
            .OrderBy(v => v.QueryType).ThenByDescending(v => v.IsDefault).ThenBy(v => v.Name.In(texts.Language), StringComparer.Ordinal)
            .Select(views.Create);
    }

    private IEnumerable<AppChart> Charts(TableMetadata table)
    {
        var charts = new AppChartFactory(texts);
        return selection.Of(AppSelection.Chart, [.. model.Catalog.Charts.Where(c => IsOf(c.Table, table))], c => c.Id)
            .OrderBy(c => c.Name.In(texts.Language), StringComparer.Ordinal)
            .Select(charts.Create);
    }

    private IEnumerable<AppForm> Forms(TableMetadata table)
    {
        var forms = new AppFormFactory(texts);
        return selection.Of(AppSelection.Form, [.. model.Catalog.Forms.Where(f => IsOf(f.Table, table))], f => f.Id)
            .OrderBy(f => string.Equals(f.Type, "main", StringComparison.OrdinalIgnoreCase) ? 0 : 1).ThenBy(f => f.Order).ThenBy(f => f.Id)
            .Select(forms.Create);
    }

    private IEnumerable<AppCollection> Collections(TableMetadata table) => model.Catalog.Relationships
        .Where(r => IsOf(r.ReferencedTable, table))
        .OrderBy(r => r.Name, StringComparer.Ordinal)
        .Select(r => new AppCollection(r.Name, r.ReferencingTable, r.ReferencingColumn));

    private static bool IsOf(string name, TableMetadata table) => string.Equals(name, table.LogicalName, StringComparison.Ordinal);
}
