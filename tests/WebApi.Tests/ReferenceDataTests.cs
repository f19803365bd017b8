using System.IO.Compression;
using System.Xml.Linq;
using LocalDataverse.Engine;
using LocalDataverse.Host.DemoData;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Tests;

/// <summary>The packed reference data, imported into an environment as the Configuration Migration tool does it: once, and again.</summary>
public sealed class ReferenceDataTests : IAsyncLifetime
{
    private const string Policies = "loy_promisepolicy";
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private readonly LocalEnvironment _environment = Server.OpenEnvironment();

    private IOrganizationService Service => _environment.CreateService(_environment.AdministratorId);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _environment.Clock.Freeze(new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc));
        await using var zip = await ZipFile.OpenReadAsync(Path.Combine(Server.RootFolder("SolutionOutput"), "DynamicsLoyalty_ReferenceData.zip"));
        await zip.GetEntry("data.xml")!.ExtractToFileAsync(_file);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        File.Delete(_file);
        await _environment.DisposeAsync();
    }

    [Fact]
    public void ReferenceData_ImportedTwice_HoldsEachRowOfThePackageOnce()
    {
        Import();
        var first = Tables().ToDictionary(table => table, Ids);

        Import();

        Assert.All(first, table => Assert.Equal(table.Value, Ids(table.Key)));
        Assert.All(first, table => Assert.Equal(Packed(table.Key), table.Value));
    }

    [Fact]
    public void ReferenceData_ImportedAgain_PutsBackWhatItNamesAndKeepsWhatItDoesNot()
    {
        Import();
        var known = Ids(Policies)[0];
        var name = Name(known);
        Service.Update(new Entity(Policies, known) { ["loy_name"] = "Renamed", ["loy_sitecode"] = "GE" });
        var own = Service.Create(new Entity(Policies) { ["loy_name"] = "Our own", ["loy_code"] = "OWN", ["loy_department"] = new OptionSetValue(725100000), ["loy_leadminutes"] = 60, ["loy_marginmode"] = new OptionSetValue(725100000), ["loy_marginminutes"] = 0 });

        Import();

        Assert.Equal(name, Name(known));
        Assert.Equal("GE", Service.Retrieve(Policies, known, new ColumnSet("loy_sitecode")).GetAttributeValue<string>("loy_sitecode"));
        Assert.Equal("Our own", Name(own));
    }

    [Fact]
    public void ReferenceData_Imported_DatesAPromiseOnTheSwissCalendar()
    {
        Import();
        var query = new QueryExpression(Policies);
        query.Criteria.AddCondition("loy_code", ConditionOperator.Equal, "REPAIR");
        var policy = Service.RetrieveMultiple(query).Entities.Single().Id;

        var quote = Service.Execute(new OrganizationRequest("loy_QuotePromise") { ["PolicyId"] = policy, ["RequestedOn"] = new DateTime(2026, 12, 24, 14, 0, 0, DateTimeKind.Utc) });

        // Christmas Day and Saint Stephen's Day are closed in Switzerland, and then it is the weekend.
        Assert.True((DateTime)quote["PromisedOn"] >= new DateTime(2026, 12, 28, 0, 0, 0, DateTimeKind.Utc));
        Assert.Contains("2026-12-25", (string)quote["Explanation"], StringComparison.Ordinal);
    }

    private void Import() => new ReferenceData(_environment.Metadata, Service).Import(_file);

    private IEnumerable<string> Tables() => XDocument.Load(_file).Root!.Elements("entity").Select(table => table.Attribute("name")!.Value);

    private List<Guid> Packed(string table) =>
        [.. XDocument.Load(_file).Root!.Elements("entity").Single(e => e.Attribute("name")!.Value == table).Descendants("record").Select(r => Guid.Parse(r.Attribute("id")!.Value)).Order()];

    private List<Guid> Ids(string table) => [.. Service.RetrieveMultiple(new QueryExpression(table)).Entities.Select(row => row.Id).Order()];

    private string? Name(Guid policy) => Service.Retrieve(Policies, policy, new ColumnSet("loy_name")).GetAttributeValue<string>("loy_name");
}
