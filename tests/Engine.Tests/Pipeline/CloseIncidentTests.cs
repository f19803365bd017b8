using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class CloseIncidentTests : IDisposable
{
    private readonly LocalEnvironment _environment = LocalEnvironment.Open(new LocalEnvironmentOptions());
    private readonly IOrganizationService _service;
    private readonly Guid _case;

    public CloseIncidentTests()
    {
        _environment.Import(BaseZip.Open());
        _environment.Import(BaseZip.Open("LocalCustomerService_managed.zip"));
        _service = _environment.CreateService(_environment.AdministratorId);
        var account = _service.Create(new Entity("account") { ["name"] = "A" });
        _case = _service.Create(new Entity("incident") { ["title"] = "T", ["customerid"] = new EntityReference("account", account) });
    }

    private CloseIncidentRequest Request(int status) => new()
    {
        IncidentResolution = new Entity("incidentresolution") { ["subject"] = "Done", ["incidentid"] = new EntityReference("incident", _case) },
        Status = new OptionSetValue(status),
    };

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(1000, 1000)]
    public void CloseIncident_ResolvesTheCaseAndKeepsTheResolutionAsItsActivity(int status, int expected)
    {
        Assert.IsType<CloseIncidentResponse>(_service.Execute(Request(status)));

        var row = _service.Retrieve("incident", _case, new ColumnSet("statecode", "statuscode", "ticketnumber"));
        Assert.Equal((1, expected), (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value));
        Assert.StartsWith("CAS-00001-", row.GetAttributeValue<string>("ticketnumber"), StringComparison.Ordinal);
        var resolution = Assert.Single(_service.RetrieveMultiple(new QueryExpression("incidentresolution") { ColumnSet = new ColumnSet("incidentid", "subject") }).Entities);
        Assert.Equal(_case, resolution.GetAttributeValue<EntityReference>("incidentid").Id);
    }

    [Fact]
    public void CloseIncident_OfAClosedCase_IsRefused()
    {
        _service.Execute(Request(-1));

        Assert.Equal(ErrorCode.InvalidStateCodeStatusCode, TestEnvironment.FaultOf(() => _service.Execute(Request(-1))).ErrorCode);
    }

    [Fact]
    public void CloseIncident_WithAStatusOfAnotherState_ChangesNothing()
    {
        Assert.Equal(ErrorCode.InvalidStateCodeStatusCode, TestEnvironment.FaultOf(() => _service.Execute(Request(6))).ErrorCode);

        Assert.Empty(_service.RetrieveMultiple(new QueryExpression("incidentresolution")).Entities);
    }

    [Fact]
    public void Update_ToResolved_IsRefusedAndNamesTheMessage()
    {
        var fault = TestEnvironment.FaultOf(() => _service.Update(new Entity("incident", _case) { ["statecode"] = new OptionSetValue(1) }));

        Assert.Contains("CloseIncident", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Update_ToCancelledAndBack_IsTaken()
    {
        _service.Update(new Entity("incident", _case) { ["statecode"] = new OptionSetValue(2) });
        _service.Update(new Entity("incident", _case) { ["statecode"] = new OptionSetValue(0) });

        Assert.Equal(1, _service.Retrieve("incident", _case, new ColumnSet("statuscode")).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void Merge_OfTwoCases_CancelsTheSubordinate()
    {
        var account = _service.Retrieve("incident", _case, new ColumnSet("customerid")).GetAttributeValue<EntityReference>("customerid");
        var other = _service.Create(new Entity("incident") { ["title"] = "U", ["customerid"] = account });

        _service.Execute(new MergeRequest { Target = new EntityReference("incident", _case), SubordinateId = other });

        var row = _service.Retrieve("incident", other, new ColumnSet("statecode", "statuscode", "masterid"));
        Assert.Equal((2, 2000), (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value));
        Assert.Equal(_case, row.GetAttributeValue<EntityReference>("masterid").Id);
    }

    public void Dispose() => _environment.Dispose();
}
