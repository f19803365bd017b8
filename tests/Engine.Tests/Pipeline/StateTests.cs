using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class StateTests : IDisposable
{
    private readonly TestEnvironment _test = new();

    [Theory]
    [InlineData(1, null, 1, 2)]
    [InlineData(1, 2, 1, 2)]
    [InlineData(0, null, 0, 1)]
    [InlineData(null, 3, 0, 3)]
    public void State_OnUpdate_GoesWithItsStatus(int? state, int? status, int expectedState, int expectedStatus)
    {
        var id = _test.Create("test_item");

        _test.Update("test_item", id, Values(state, status));

        AssertState(id, expectedState, expectedStatus);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 3)]
    [InlineData(null, 2)]
    public void Status_OfAnotherState_IsRefused(int? state, int? status)
    {
        var id = _test.Create("test_item");

        Assert.Equal(ErrorCode.InvalidStateCodeStatusCode, TestEnvironment.FaultOf(() => _test.Update("test_item", id, Values(state, status))).ErrorCode);
        AssertState(id, 0, 1);
    }

    [Fact]
    public void SetState_WithDefaultStatus_TakesTheStates()
    {
        var id = _test.Create("test_item");

        _test.Admin.Execute(new OrganizationRequest("SetState")
        {
            Parameters = { ["EntityMoniker"] = new EntityReference("test_item", id), ["State"] = new OptionSetValue(1), ["Status"] = new OptionSetValue(-1) },
        });

        AssertState(id, 1, 2);
    }

    public void Dispose() => _test.Dispose();

    private static (string, object?)[] Values(int? state, int? status) =>
    [
        .. state is { } s ? [("statecode", (object?)new OptionSetValue(s))] : Array.Empty<(string, object?)>(),
        .. status is { } t ? [("statuscode", (object?)new OptionSetValue(t))] : Array.Empty<(string, object?)>(),
    ];

    private void AssertState(Guid id, int state, int status)
    {
        var row = _test.Read("test_item", id, "statecode", "statuscode");
        Assert.Equal(state, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(status, row.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }
}
