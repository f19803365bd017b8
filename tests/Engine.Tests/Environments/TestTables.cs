using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Tests.Environments;

/// <summary>The tables of the test solution: an item with a column of each type, its children, a log that plugins write.</summary>
internal static class TestTables
{
    public static ManyToManyMetadata ItemsToItems { get; } = new(
        "test_item_friends", "test_item", "test_itemidone", "test_friends_one", "test_item", "test_itemidtwo", "test_friends_two", "test_item_friend");

    public static RelationshipMetadata ItemToChild(CascadeBehavior delete) => new()
    {
        Name = "test_item_children",
        ReferencedTable = "test_item",
        ReferencingTable = "test_child",
        ReferencingColumn = "test_itemid",
        ReferencingNavigation = "test_ItemId",
        ReferencedNavigation = "test_item_children",
        Delete = delete,
    };

    public static IEnumerable<TableMetadata> All()
    {
        yield return Table("test_item", OwnershipType.User, [.. Owned(), .. ItemColumns()], [new KeyMetadata("test_code", "test_Code", Labels.Empty, ["test_code"])]);
        yield return Table("test_child", OwnershipType.User, [.. Owned(), Column("test_itemid", ColumnType.Lookup) with { Targets = ["test_item"] }]);
        yield return Table("test_log", OwnershipType.Organization, [Column("test_text", ColumnType.Memo), Column("createdon", ColumnType.DateTime)]);
        yield return Table("test_item_friend", OwnershipType.None, [Column("test_itemidone", ColumnType.Guid), Column("test_itemidtwo", ColumnType.Guid)]) with { IsIntersect = true };
    }

    private static IEnumerable<ColumnMetadata> ItemColumns() =>
    [
        Column("test_code", ColumnType.Text) with { MaxLength = 10 },
        Column("test_text", ColumnType.Text) with { MaxLength = 100 },
        Column("test_number", ColumnType.Integer) with { MinValue = 0, MaxValue = 100 },
        Column("test_decimal", ColumnType.Decimal) with { MinValue = -10, MaxValue = 10, Precision = 2 },
        Column("test_double", ColumnType.Double) with { MinValue = 0, MaxValue = 1 },
        Column("test_money", ColumnType.Money) with { Precision = 2 },
        Column("test_money_base", ColumnType.Money),
        Column("transactioncurrencyid", ColumnType.Lookup) with { Targets = ["transactioncurrency"] },
        Column("exchangerate", ColumnType.Decimal),
        Column("test_flag", ColumnType.Boolean) with { DefaultValue = 1 },
        Column("test_choice", ColumnType.Choice) with { DefaultValue = 20, Choice = Choice(new ChoiceOption(10, Labels.Empty), new ChoiceOption(20, Labels.Empty)) },
        Column("test_on", ColumnType.DateTime),
        Column("test_day", ColumnType.DateTime) with { DateBehavior = DateBehavior.DateOnly },
        Column("test_parentid", ColumnType.Lookup) with { Targets = ["test_item"] },
        Column("test_userid", ColumnType.Lookup) with { Targets = ["systemuser"] },
        Column("test_secret", ColumnType.Text) with { IsSecured = true },
        Column("test_fixed", ColumnType.Text) with { ValidForUpdate = false },
        Column("test_ticket", ColumnType.Text) with { AutoNumberFormat = "T-{SEQNUM:4}" },
    ];

    private static IEnumerable<ColumnMetadata> Owned() =>
    [
        Column("ownerid", ColumnType.Owner) with { Required = RequiredLevel.System },
        Column("owninguser", ColumnType.Lookup) with { Targets = ["systemuser"] },
        Column("owningteam", ColumnType.Lookup) with { Targets = ["team"] },
        Column("owningbusinessunit", ColumnType.Lookup) with { Targets = ["businessunit"] },
        Column("createdon", ColumnType.DateTime),
        Column("overriddencreatedon", ColumnType.DateTime),
        Column("createdby", ColumnType.Lookup) with { Targets = ["systemuser"] },
        Column("createdonbehalfby", ColumnType.Lookup) with { Targets = ["systemuser"] },
        Column("modifiedon", ColumnType.DateTime),
        Column("modifiedby", ColumnType.Lookup) with { Targets = ["systemuser"] },
        Column("versionnumber", ColumnType.BigInteger),
        Column("statecode", ColumnType.State) with { Choice = Choice(new ChoiceOption(0, Labels.Empty, LinkedValue: 1), new ChoiceOption(1, Labels.Empty, LinkedValue: 2)) },
        Column("statuscode", ColumnType.Status) with
        {
            Choice = Choice(new ChoiceOption(1, Labels.Empty, LinkedValue: 0), new ChoiceOption(3, Labels.Empty, LinkedValue: 0), new ChoiceOption(2, Labels.Empty, LinkedValue: 1)),
        },
    ];

    private static TableMetadata Table(string name, OwnershipType ownership, IEnumerable<ColumnMetadata> columns, IReadOnlyList<KeyMetadata>? keys = null) => new()
    {
        LogicalName = name,
        SchemaName = name,
        EntitySetName = name + "s",
        PrimaryIdColumn = name + "id",
        PrimaryNameColumn = "test_name",
        Ownership = ownership,
        Columns = new[] { Column(name + "id", ColumnType.Id), Column("test_name", ColumnType.Text) with { MaxLength = 200 } }
            .Concat(columns).ToDictionary(c => c.LogicalName, StringComparer.Ordinal),
        Keys = keys ?? [],
    };

    private static ColumnMetadata Column(string name, ColumnType type) => new() { LogicalName = name, SchemaName = name, Type = type };

    private static ChoiceMetadata Choice(params ChoiceOption[] options) => new("test_choice", IsGlobal: false, Labels.Empty, options);
}
