using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class CreateTests : IDisposable
{
    private readonly TestEnvironment _test = new();

    [Fact]
    public void Create_WithoutId_GivesOneAndStampsTheRow()
    {
        var id = _test.Create("test_item", ("test_name", "A"));

        var row = _test.Read("test_item", id, "test_name", "createdon", "createdby", "modifiedon", "modifiedby", "statecode", "statuscode");
        Assert.NotEqual(Guid.Empty, id);
        Assert.Equal("A", row["test_name"]);
        Assert.Equal(TestEnvironment.Noon, row["createdon"]);
        Assert.Equal(TestEnvironment.Noon, row["modifiedon"]);
        Assert.Equal(WellKnownIds.Administrator, row.GetAttributeValue<EntityReference>("createdby").Id);
        Assert.Equal(WellKnownIds.Administrator, row.GetAttributeValue<EntityReference>("modifiedby").Id);
        Assert.Equal(0, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    public void Dispose() => _test.Dispose();
}
