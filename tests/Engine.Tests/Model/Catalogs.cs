using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Tests.Model;

/// <summary>Catalogs for tests of the store and of queries.</summary>
internal static class Catalogs
{
    public static MetadataCatalog Of(params TableBuilder[] tables) => MetadataCatalog.Empty with
    {
        Tables = tables.Select(t => t.Build()).ToDictionary(t => t.LogicalName, StringComparer.Ordinal),
    };

    /// <summary>Customers with promises, owners and shares: one column of each type.</summary>
    public static MetadataCatalog Standard() => Of(
        Customer(),
        new TableBuilder("promise").Lookup("customerid", "customer").Date("dueon").Column("minutes", ColumnType.Integer)
            .Choice("status", (1, "Open", "Ouverte"), (2, "Kept", "Tenue"), (3, "Broken", "Manquée")).Owned(),
        new TableBuilder("systemuser"),
        new TableBuilder("team"),
        new TableBuilder("businessunit"),
        new TableBuilder("transactioncurrency").Column("currencysymbol", ColumnType.Text),
        new TableBuilder("principalobjectaccess").Column("principalid", ColumnType.Guid).Column("objectid", ColumnType.Guid)
            .Column("accessrightsmask", ColumnType.Integer));

    public static TableBuilder Customer() => new TableBuilder("customer")
        .Column("code", ColumnType.Text).Key("customer_code", "code")
        .Column("notes", ColumnType.Memo)
        .Column("employees", ColumnType.Integer)
        .Column("views", ColumnType.BigInteger)
        .Column("margin", ColumnType.Decimal, c => c with { Precision = 3 })
        .Column("ratio", ColumnType.Double)
        .Column("revenue", ColumnType.Money, c => c with { Precision = 2 })
        .Lookup("transactioncurrencyid", "transactioncurrency")
        .Column("active", ColumnType.Boolean)
        .Date("createdon").Date("renewalon", DateBehavior.DateOnly).Date("meetingat", DateBehavior.TimeZoneIndependent)
        .Choice("segment", (10, "Key account", "Grand compte"), (20, "Standard", "Standard"), (30, "Growth", "Croissance"))
        .Lookup("parentid", "customer")
        .Lookup("regardingid", "customer", "promise")
        .Column("token", ColumnType.Guid)
        .Secured("secret", ColumnType.Text)
        .Column("versionnumber", ColumnType.BigInteger)
        .Owned();
}
