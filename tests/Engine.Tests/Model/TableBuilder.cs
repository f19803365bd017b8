using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Tests.Model;

/// <summary>Describes a table a column at a time. The key is {name}id, the name column "name".</summary>
internal sealed class TableBuilder
{
    private readonly string _name;
    private readonly Dictionary<string, ColumnMetadata> _columns = new(StringComparer.Ordinal);
    private readonly List<KeyMetadata> _keys = [];
    private OwnershipType _ownership = OwnershipType.Organization;

    public TableBuilder(string name)
    {
        _name = name;
        Column(name + "id", ColumnType.Id).Column("name", ColumnType.Text);
    }

    public TableBuilder Column(string name, ColumnType type, Func<ColumnMetadata, ColumnMetadata>? change = null)
    {
        var column = new ColumnMetadata { LogicalName = name, SchemaName = name, Type = type };
        _columns[name] = change is null ? column : change(column);
        return this;
    }

    public TableBuilder Lookup(string name, params string[] targets) =>
        Column(name, ColumnType.Lookup, c => c with { Targets = targets });

    public TableBuilder Choice(string name, params (int Value, string English, string French)[] options) =>
        Column(name, ColumnType.Choice, c => c with { Choice = ChoiceOf(name, options) });

    public TableBuilder Date(string name, DateBehavior behavior = DateBehavior.UserLocal) =>
        Column(name, ColumnType.DateTime, c => c with { DateBehavior = behavior });

    public TableBuilder Secured(string name, ColumnType type) => Column(name, type, c => c with { IsSecured = true });

    public TableBuilder Key(string name, params string[] columns)
    {
        _keys.Add(new KeyMetadata(name, name, Labels.Empty, columns));
        return this;
    }

    public TableBuilder Owned()
    {
        _ownership = OwnershipType.User;
        return Column("ownerid", ColumnType.Owner).Lookup("owningbusinessunit", "businessunit");
    }

    public TableBuilder Without(string column)
    {
        _columns.Remove(column);
        return this;
    }

    public TableMetadata Build() => new()
    {
        LogicalName = _name,
        SchemaName = _name,
        EntitySetName = _name + "s",
        PrimaryIdColumn = _name + "id",
        PrimaryNameColumn = "name",
        Ownership = _ownership,
        Columns = _columns,
        Keys = _keys,
    };

    private static ChoiceMetadata ChoiceOf(string name, IEnumerable<(int Value, string English, string French)> options) => new(
        name,
        IsGlobal: false,
        Labels.Empty,
        [.. options.Select(o => new ChoiceOption(o.Value, new Labels(new Dictionary<int, string> { [1033] = o.English, [1036] = o.French })))]);
}
