using System.Globalization;
using System.IO.Compression;
using Dynamics.Loyalty.SolutionTool.Generation;
using Dynamics.Loyalty.SolutionTool.ReferenceData;
using Dynamics.Loyalty.SolutionTool.Tests.Trees;

namespace Dynamics.Loyalty.SolutionTool.Tests.ReferenceData;

public sealed class ReferenceDataTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "Solution", "data");
    private static readonly XElement Shipped = XDocument.Load(Path.Combine(Folder, "data.xml")).Root!;

    [Fact]
    public void Renew_OfWhatShips_ChangesNothing() =>
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, "data.xml")), SourceXml.Write(CalendarRows.Renew(Shipped, 2026, 5)));

    [Fact]
    public void Renew_ForLaterYears_KeepsTheIdsOfThoseInBoth_AndTheOtherTables()
    {
        var later = CalendarRows.Renew(Shipped, 2028, 6);

        Assert.Equal(Ids(Shipped, year => year >= 2028), Ids(later, year => year <= 2030));
        Assert.Equal(Others(Shipped), Others(later));
    }

    [Fact]
    public void Columns_OfEveryRecord_AreThoseOfTheSchema()
    {
        var schema = XDocument.Load(Path.Combine(Folder, "data_schema.xml")).Root!.Elements("entity")
            .ToDictionary(Name, entity => entity.Descendants("field").Select(Name).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

        Assert.All(Shipped.Elements("entity"), entity => Assert.Subset(schema[Name(entity)], entity.Descendants("field").Select(Name).ToHashSet(StringComparer.Ordinal)));
    }

    [Fact]
    public void Package_HoldsWhatTheToolReads()
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Repository.Packages, "DynamicsLoyalty_ReferenceData.zip"));

        Assert.Equal(["[Content_Types].xml", "data.xml", "data_schema.xml"], zip.Entries.Select(entry => entry.FullName));
        using var data = new StreamReader(zip.GetEntry("data.xml")!.Open());
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, "data.xml")), data.ReadToEnd());
    }

    private static List<string> Ids(XElement data, Func<int, bool> isWanted) =>
    [
        .. data.Elements("entity").Single(entity => Name(entity) == CalendarRows.Exceptions).Descendants("record")
            .Where(record => isWanted(int.Parse(record.Elements("field").Single(field => Name(field) == "loy_from").Attribute("value")!.Value[..4], CultureInfo.InvariantCulture)))
            .Select(record => record.Attribute("id")!.Value),
    ];

    private static string Others(XElement data) =>
        string.Concat(data.Elements("entity").Where(entity => Name(entity) is not (CalendarRows.Calendars or CalendarRows.Exceptions)));

    private static string Name(XElement element) => element.Attribute("name")!.Value;
}
