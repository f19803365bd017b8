using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Import;

/// <summary>Reads one <c>attribute</c> element.</summary>
internal sealed class ColumnReader(IReadOnlyDictionary<string, ChoiceMetadata> choices, string solution)
{
    public ColumnMetadata Read(XElement attribute, string table)
    {
        var type = TypeOf(attribute);
        return new ColumnMetadata
        {
            LogicalName = attribute.Required("LogicalName"),
            SchemaName = attribute.RequiredAttribute("PhysicalName"),
            Type = type,
            DisplayName = attribute.Labels("displaynames", "displayname"),
            Description = attribute.Labels("Descriptions", "Description"),
            Required = Level(attribute),
            ValidForCreate = attribute.Flag("ValidForCreateApi", missing: true),
            ValidForUpdate = attribute.Flag("ValidForUpdateApi", missing: true),
            ValidForRead = attribute.Flag("ValidForReadApi", missing: true),
            IsSecured = attribute.Flag("IsSecured"),
            IsPrimaryName = attribute.Text("DisplayMask")?.StartsWith("PrimaryName", StringComparison.Ordinal) == true,
            IsSearchable = attribute.Flag("IsSearchable"),
            MaxLength = attribute.Number("MaxLength"),
            MinValue = attribute.Decimal("MinValue"),
            MaxValue = attribute.Decimal("MaxValue"),
            Precision = attribute.Number("Accuracy"),
            DateBehavior = Behavior(attribute),
            Format = attribute.Text("Format") ?? "",
            Choice = ChoiceOf(attribute, type, table),
            DefaultValue = attribute.Number("AppDefaultValue") is { } value && value >= 0 ? value : null,
            AutoNumberFormat = attribute.Text("AutoNumberFormat") ?? "",
            Solution = solution,
        };
    }

    private static ColumnType TypeOf(XElement attribute) => attribute.Required("Type") switch
    {
        "primarykey" => ColumnType.Id,
        "nvarchar" => ColumnType.Text,
        "ntext" => ColumnType.Memo,
        "int" => ColumnType.Integer,
        "bigint" or "timestamp" => ColumnType.BigInteger,
        "decimal" => ColumnType.Decimal,
        "float" => ColumnType.Double,
        "money" => ColumnType.Money,
        "datetime" => ColumnType.DateTime,
        "bit" => ColumnType.Boolean,
        "picklist" => ColumnType.Choice,
        "state" => ColumnType.State,
        "status" => ColumnType.Status,
        "lookup" => ColumnType.Lookup,
        "customer" => ColumnType.Customer,
        "owner" => ColumnType.Owner,
        "uniqueidentifier" => ColumnType.Guid,
        var other => throw Faults.Fault.NotSupported($"columns of type {other} ({attribute.Attribute("PhysicalName")?.Value})"),
    };

    private static RequiredLevel Level(XElement attribute) => attribute.Text("RequiredLevel") switch
    {
        null or "none" => RequiredLevel.None,
        "recommended" => RequiredLevel.Recommended,
        "required" => RequiredLevel.Application,
        "systemrequired" => RequiredLevel.System,
        var other => throw SolutionXml.InvalidAt(attribute, $"the required level {other} is not none, recommended, required or systemrequired"),
    };

    /// <summary>A file without Behavior follows its format: "date" is a user-local date on the platform, too.</summary>
    private static DateBehavior Behavior(XElement attribute) => attribute.Number("Behavior") switch
    {
        2 => DateBehavior.DateOnly,
        3 => DateBehavior.TimeZoneIndependent,
        _ => DateBehavior.UserLocal,
    };

    private ChoiceMetadata? ChoiceOf(XElement attribute, ColumnType type, string table)
    {
        if (attribute.Text("OptionSetName") is { } global)
            return choices.TryGetValue(global, out var choice) ? choice : throw SolutionXml.InvalidAt(attribute, $"the global choice {global} of {table} is not defined");
        if (attribute.Element("optionset") is { } local)
            return ChoiceReader.Read(local);
        return type is ColumnType.Choice or ColumnType.State or ColumnType.Status
            ? throw SolutionXml.InvalidAt(attribute, $"the choice column {attribute.Required("LogicalName")} of {table} has no options")
            : null;
    }
}
