using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Engine.Tests.Pipeline;

public sealed class TransactionTests : IDisposable
{
    private readonly TestEnvironment _test = new();

    [Fact]
    public void Transaction_WhoseSecondRequestFaults_LeavesNothing()
    {
        var request = new ExecuteTransactionRequest
        {
            Requests =
            [
                new CreateRequest { Target = new Entity("test_item") { ["test_name"] = "A" } },
                new CreateRequest { Target = new Entity("test_item") { ["test_number"] = -1 } },
            ],
        };

        Assert.Equal(ErrorCode.ValueOutOfRange, TestEnvironment.FaultOf(() => _test.Admin.Execute(request)).ErrorCode);
        Assert.Empty(_test.Rows("test_item"));
    }

    [Fact]
    public void Transaction_WithResponsesWanted_ReturnsThemInOrder()
    {
        var id = Guid.NewGuid();
        var request = new ExecuteTransactionRequest
        {
            ReturnResponses = true,
            Requests =
            [
                new CreateRequest { Target = new Entity("test_item", id) },
                new CreateRequest { Target = new Entity("test_child") { ["test_itemid"] = new EntityReference("test_item", id) } },
            ],
        };

        var responses = ((ExecuteTransactionResponse)_test.Admin.Execute(request)).Responses;

        Assert.Equal(2, responses.Count);
        Assert.Equal(id, ((CreateResponse)responses[0]).id);
    }

    public void Dispose() => _test.Dispose();
}
