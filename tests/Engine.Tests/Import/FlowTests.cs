using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Import;

public sealed class FlowTests : IDisposable
{
    private const string Id = "22222222-2222-2222-2222-222222222222";
    private readonly LocalEnvironment _environment = LocalEnvironment.Open(new LocalEnvironmentOptions());

    public FlowTests() => _environment.Import(BaseZip.Open());

    private static SolutionZip WithFlow(string version = "1.0.0.0", int category = 5, string json = "{}") => new SolutionZip("Flows", version)
        .With("Workflows", $"""<Workflow WorkflowId="{Id}" Name="Nightly" Description="D"><JsonFileName>/Workflows/nightly.json</JsonFileName><Category>{category}</Category></Workflow>""")
        .With("connectionreferences", """<connectionreference connectionreferencelogicalname="loy_dataverse"><connectionreferencedisplayname>Dataverse</connectionreferencedisplayname><connectorid>/c</connectorid></connectionreference>""")
        .WithPart("Workflows/nightly.json", json);

    private DataCollection<Entity> Rows(string table, params string[] columns) =>
        _environment.CreateService(_environment.AdministratorId).RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities;

    private OrganizationServiceFault Refused(SolutionZip zip) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => _environment.Import(zip.ToStream())).Detail;

    [Fact]
    public void Flow_Imported_IsARowThatIsOffAndHasNoConnectionYet()
    {
        _environment.Import(WithFlow(json: """{"a":1}""").ToStream());

        var flow = Assert.Single(Rows("workflow", "name", "category", "statecode", "statuscode", "clientdata"));
        Assert.Equal((new Guid(Id), "Nightly", """{"a":1}"""), (flow.Id, flow["name"], flow["clientdata"]));
        Assert.Equal((5, 0, 1), (Number(flow, "category"), Number(flow, "statecode"), Number(flow, "statuscode")));
        var reference = Assert.Single(Rows("connectionreference", "connectionreferencelogicalname", "connectorid", "connectionid"));
        Assert.Equal(("loy_dataverse", "/c"), (reference["connectionreferencelogicalname"], reference["connectorid"]));
        Assert.False(reference.Contains("connectionid"));
    }

    [Fact]
    public void Flow_ThatANewerVersionNoLongerHas_IsGone()
    {
        _environment.Import(WithFlow().ToStream());

        _environment.Import(new SolutionZip("Flows", "1.1.0.0").ToStream());

        Assert.Empty(Rows("workflow"));
        Assert.Empty(Rows("connectionreference"));
    }

    [Fact]
    public void Flow_WrittenByHand_IsRefused()
    {
        _environment.Import(WithFlow().ToStream());
        var service = _environment.CreateService(_environment.AdministratorId);

        var fault = TestEnvironment.FaultOf(() => service.Update(new Entity("workflow", new Guid(Id)) { ["statecode"] = new OptionSetValue(1) }));

        Assert.Contains("runs no flows", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ClassicWorkflow_IsRefusedByName() => Assert.Contains("Nightly", Refused(WithFlow(category: 0)).Message, StringComparison.Ordinal);

    [Fact]
    public void Flow_WithoutReadableJson_IsRefusedByName()
    {
        var fault = Refused(WithFlow(json: "{"));

        Assert.Equal(ErrorCode.ImportFileInvalid, fault.ErrorCode);
        Assert.Contains("Nightly", fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _environment.Dispose();

    private static int Number(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column).Value;
}
