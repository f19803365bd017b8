using LocalDataverse.Engine.Import;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Environments;
using LocalDataverse.Engine.Tests.Model;

namespace LocalDataverse.Engine.Tests.Queries;

public sealed class ShippedViewTests
{
    [Fact]
    public void Views_OfTheShippedZips_AreAllAnswered()
    {
        var catalog = Import(Import(MetadataCatalog.Empty, "LocalBase_managed.zip"), "DynamicsLoyalty_managed.zip");
        using var store = new StoreFixture(catalog);

        Assert.NotEmpty(catalog.Views);
        Assert.All(catalog.Views, view => Assert.Empty(store.Fetch(view.FetchXml).Entities));
        Assert.All(catalog.Tables.Values, table => Assert.Empty(store.Fetch($"<fetch><entity name='{table.LogicalName}'><all-attributes/></entity></fetch>").Entities));
    }

    private static MetadataCatalog Import(MetadataCatalog catalog, string zip)
    {
        using var stream = BaseZip.Open(zip);
        return new SolutionImporter().Import(catalog, stream);
    }
}
