using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Benchmarks.Storage;

/// <summary>A table of the size of an account's everyday columns, and rows for it.</summary>
internal sealed class CustomerTable
{
    /// <summary>Users that own the rows.</summary>
    public const int Users = 20;

    private const int Segments = 4;
    private const int MaxEmployees = 1000;
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly Guid[] _users = [.. Enumerable.Range(1, Users).Select(n => new Guid(n, 0, 0, new byte[8]))];
    private readonly Random _random = new(20260101);

    /// <summary>Users.</summary>
    public TableMetadata User { get; } = Table("systemuser");

    /// <summary>Customers.</summary>
    public TableMetadata Customer { get; } = Table(
        "customer",
        Column("ownerid", ColumnType.Owner),
        Column("createdby", ColumnType.Lookup, "systemuser"),
        Column("segment", ColumnType.Choice),
        Column("revenue", ColumnType.Money),
        Column("city", ColumnType.Text),
        Column("createdon", ColumnType.DateTime),
        Column("employees", ColumnType.Integer));

    /// <summary>Both tables.</summary>
    public MetadataCatalog Catalog => MetadataCatalog.Empty with
    {
        Tables = new[] { User, Customer }.ToDictionary(t => t.LogicalName, StringComparer.Ordinal),
    };

    /// <summary>The users' rows.</summary>
    public IEnumerable<Entity> UserRows() => _users.Select((id, n) => new Entity("systemuser", id) { ["name"] = "User " + n });

    /// <summary>A user's id.</summary>
    public Guid UserOf(int number) => _users[number % Users];

    /// <summary>The next customer.</summary>
    public Entity NextRow(int number) => new("customer", Guid.NewGuid())
    {
        ["name"] = "Customer " + _random.Next(1_000_000),
        ["ownerid"] = new EntityReference("systemuser", UserOf(number)),
        ["createdby"] = new EntityReference("systemuser", UserOf(number + 1)),
        ["segment"] = new OptionSetValue(number % Segments),
        ["revenue"] = new Money(number),
        ["city"] = "City " + (number % 500),
        ["createdon"] = Start.AddMinutes(number),
        ["employees"] = number % MaxEmployees,
    };

    private static ColumnMetadata Column(string name, ColumnType type, params string[] targets) =>
        new() { LogicalName = name, SchemaName = name, Type = type, Targets = targets };

    private static TableMetadata Table(string name, params ColumnMetadata[] columns) => new()
    {
        LogicalName = name,
        SchemaName = name,
        EntitySetName = name + "s",
        PrimaryIdColumn = name + "id",
        PrimaryNameColumn = "name",
        Ownership = OwnershipType.User,
        Columns = columns.Append(Column(name + "id", ColumnType.Id)).Append(Column("name", ColumnType.Text))
            .ToDictionary(c => c.LogicalName, StringComparer.Ordinal),
    };
}
