using LocalDataverse.Host.WebApi.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.WebApi.Query;

/// <summary>Follows $expand: one query for each navigation property, or one for each parent where a $top counts for each.</summary>
internal sealed class Expander(RequestContext context)
{
    /// <summary>Most ids in one condition.</summary>
    private const int ChunkSize = 500;

    /// <summary>Fills the expansions of rows.</summary>
    public void Expand(SelectPlan plan, IReadOnlyList<ResultRow> rows)
    {
        if (rows.Count == 0) return;
        foreach (var expansion in plan.Expansions)
        {
            switch (expansion.Navigation.Kind)
            {
                case NavigationKind.Lookup:
                    ExpandLookup(expansion, rows);
                    break;
                case NavigationKind.Children:
                    ExpandChildren(expansion, rows);
                    break;
                default:
                    foreach (var row in rows) Attach(expansion, row, Linked(expansion, row.Row.Id));
                    break;
            }
        }
    }

    private List<ResultRow> Linked(Expansion expansion, Guid id)
    {
        var query = RelatedQueries.Linked(context.Model, expansion.Navigation, id, expansion.Select!.ColumnsToRead());
        return Read(expansion, query);
    }

    private void ExpandLookup(Expansion expansion, IReadOnlyList<ResultRow> rows)
    {
        foreach (var row in rows) row.Expanded[expansion.Navigation.Name] = [];
        var pointing = rows.Where(r => Reference(r, expansion) is not null).ToList();
        if (expansion.Select is null)
        {
            foreach (var row in pointing) Attach(expansion, row, [Principal(Reference(row, expansion)!)]);
            return;
        }
        var table = expansion.Select.Table.Table;
        pointing.RemoveAll(r => !string.Equals(Reference(r, expansion)!.LogicalName, table.LogicalName, StringComparison.Ordinal));
        var found = new Dictionary<Guid, ResultRow>();
        foreach (var ids in pointing.Select(r => Reference(r, expansion)!.Id).Distinct().Chunk(ChunkSize))
        {
            var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(expansion.Select.ColumnsToRead()) };
            query.Criteria.AddCondition(table.PrimaryIdColumn, ConditionOperator.In, [.. ids.Cast<object>()]);
            foreach (var row in Read(expansion, query)) found[row.Row.Id] = row;
        }
        foreach (var row in pointing.Where(r => found.ContainsKey(Reference(r, expansion)!.Id)))
            Attach(expansion, row, [found[Reference(row, expansion)!.Id]]);
    }

    private static EntityReference? Reference(ResultRow row, Expansion expansion) =>
        row.Row.GetAttributeValue<EntityReference>(expansion.Navigation.Column);

    private static ResultRow Principal(EntityReference owner) =>
        new(new Entity(owner.LogicalName, owner.Id) { ["ownerid"] = owner.Id });

    private void ExpandChildren(Expansion expansion, IReadOnlyList<ResultRow> rows)
    {
        foreach (var row in rows) row.Expanded[expansion.Navigation.Name] = [];
        var size = expansion.Top is null ? ChunkSize : 1;
        var parents = rows.GroupBy(r => r.Row.Id).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var ids in parents.Keys.Chunk(size))
        {
            var query = Children(expansion);
            query.Criteria.AddCondition(expansion.Navigation.Column, ConditionOperator.In, [.. ids.Cast<object>()]);
            foreach (var child in Read(expansion, query))
            {
                foreach (var parent in parents[Reference(child, expansion)!.Id]) parent.Expanded[expansion.Navigation.Name].Add(child);
            }
        }
    }

    private static QueryExpression Children(Expansion expansion)
    {
        var columns = expansion.Select!.ColumnsToRead().Append(expansion.Navigation.Column).Distinct(StringComparer.Ordinal).ToArray();
        return new QueryExpression(expansion.Select.Table.Table.LogicalName) { ColumnSet = new ColumnSet(columns) };
    }

    private List<ResultRow> Read(Expansion expansion, QueryExpression query)
    {
        FilterTranslator.Apply(context, expansion.Select!.Table, query, expansion.Filter?.Expression);
        Ordering.Apply(context, expansion.Select.Table, query, expansion.Order);
        query.TopCount = expansion.Top;
        var page = expansion.Top is null ? Pages.All(context, query) : context.Find(query).Entities;
        var rows = page.Select(e => new ResultRow(e)).ToList();
        Expand(expansion.Select, rows);
        return rows;
    }

    private static void Attach(Expansion expansion, ResultRow row, List<ResultRow> found) => row.Expanded[expansion.Navigation.Name] = found;
}
