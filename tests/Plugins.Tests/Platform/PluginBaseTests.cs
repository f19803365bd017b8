using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Platform;

public sealed class PluginBaseTests
{
    private const string Step = "Ownership.AssignOwnerOnCreateStep";
    private const int VersionMismatch = unchecked((int)0x80060882);

    [Fact]
    public void Step_FailsUnexpectedly_TellsTheUserAnIdAndTracesNoPersonalData()
    {
        var source = new Event(new InvalidOperationException("Personal Name cannot be read"));

        var refusal = Assert.Throws<InvalidPluginExecutionException>(() => PluginAssembly.Create(Step).Execute(source));

        Assert.StartsWith("[LOY-UNEXPECTED] Une erreur inattendue", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(source.CorrelationId.ToString("D"), refusal.Message, StringComparison.Ordinal);
        Assert.Equal(PluginHttpStatusCode.InternalServerError, refusal.HttpStatus);
        Assert.Contains(source.CorrelationId.ToString("D"), source.Traced, StringComparison.Ordinal);
        Assert.Contains(nameof(InvalidOperationException), source.Traced, StringComparison.Ordinal);
        Assert.DoesNotContain("Personal Name", source.Traced + refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Step_PlatformRefuses_PassesItsWordsAndNumber()
    {
        var refusal = Assert.Throws<InvalidPluginExecutionException>(() => PluginAssembly.Create(Step).Execute(new Event(Fault(42, "No privilege."))));

        Assert.Equal((42, "No privilege.", OperationStatus.Failed), (refusal.ErrorCode, refusal.Message, refusal.Status));
    }

    [Theory]
    [InlineData(0, OperationStatus.Failed)]
    [InlineData(1, OperationStatus.Retry)]
    public void Step_RowChangedMeanwhile_RunsAgainWhenAsynchronous(int mode, OperationStatus status)
    {
        var source = new Event(Fault(VersionMismatch, "The row changed.")) { Mode = mode };

        Assert.Equal(status, Assert.Throws<InvalidPluginExecutionException>(() => PluginAssembly.Create(Step).Execute(source)).Status);
    }

    private static FaultException<OrganizationServiceFault> Fault(int code, string message) =>
        new(new OrganizationServiceFault { ErrorCode = code, Message = message }, new FaultReason(message));
}

