namespace Dynamics.Loyalty.SolutionTool.Verification;

/// <summary>Checks the tables and columns that a FetchXML query names.</summary>
/// <param name="schema">What exists.</param>
public sealed class FetchCheck(SchemaCatalog schema)
{
    /// <summary>Every element or attribute that names something unknown, with what is wrong.</summary>
    public IEnumerable<(XObject Node, string Message)> Run(XElement fetch)
    {
        var aliases = fetch.Descendants("link-entity").Where(link => link.Attribute("alias") is not null)
            .GroupBy(link => link.Attribute("alias")!.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Name(group.First()), StringComparer.Ordinal);
        return fetch.Elements("entity").SelectMany(entity => CheckTable(entity, aliases));
    }

    /// <summary>Names under which a query's result has columns: <c>column</c>, <c>alias.column</c> or an alias.</summary>
    public static HashSet<string> ResultNames(XElement fetch)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in fetch.Descendants("attribute"))
        {
            var link = attribute.Parent!.Name == "link-entity" ? attribute.Parent.Attribute("alias")?.Value + "." : "";
            names.Add(link + Name(attribute));
            if (attribute.Attribute("alias") is { } alias)
                names.Add(alias.Value);
        }

        return names;
    }

    private IEnumerable<(XObject Node, string Message)> CheckTable(XElement entity, IReadOnlyDictionary<string, string> aliases)
    {
        var table = Name(entity);
        if (!schema.HasTable(table))
            return [((XObject?)entity.Attribute("name") ?? entity, $"The query names the table '{table}', which does not exist: correct the name.")];
        var own = entity.Elements().Where(child => child.Name != "link-entity").SelectMany(child => child.DescendantsAndSelf());
        return own.SelectMany(node => CheckNode(node, table, aliases))
            .Concat(entity.Elements("link-entity").SelectMany(link => CheckLink(link, table).Concat(CheckTable(link, aliases))));
    }

    private IEnumerable<(XObject Node, string Message)> CheckNode(XElement node, string table, IReadOnlyDictionary<string, string> aliases)
    {
        var column = node.Name.LocalName switch
        {
            "attribute" => node.Attribute("name"),
            "condition" or "order" => node.Attribute("attribute"),
            _ => null,
        };
        var owner = node.Attribute("entityname")?.Value is { } alias ? aliases.GetValueOrDefault(alias, alias) : table;
        return column is null ? [] : CheckColumn(column, owner);
    }

    private IEnumerable<(XObject Node, string Message)> CheckLink(XElement link, string parent) =>
        new[] { (Attribute: link.Attribute("from"), Table: Name(link)), (Attribute: link.Attribute("to"), Table: parent) }
            .Where(end => end.Attribute is not null && schema.HasTable(end.Table))
            .SelectMany(end => CheckColumn(end.Attribute!, end.Table));

    private IEnumerable<(XObject Node, string Message)> CheckColumn(XAttribute column, string table) =>
        schema.HasColumn(table, column.Value)
            ? []
            : [(column, $"The query names the column '{column.Value}', which '{table}' does not have: correct the name.")];

    private static string Name(XElement element) => element.Attribute("name")?.Value ?? "";
}
