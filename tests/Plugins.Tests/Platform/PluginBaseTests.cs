using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Platform;

public sealed class PluginBaseTests
{
    private const string Step = "Ownership.AssignOwnerOnCreateStep";
    private const int SqlTimeout = unchecked((int)0x80044151);
    private const int AggregateTooLong = unchecked((int)0x8004E023);

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

    [Fact]
    public void Step_PlatformAddsUpTooManyRows_SaysWhatToDoInTheLanguageOfTheReader()
    {
        var source = new Event(Fault(AggregateTooLong, "AggregateQueryRecordLimit exceeded."));

        var refusal = Assert.Throws<InvalidPluginExecutionException>(() => PluginAssembly.Create(Step).Execute(source));

        Assert.StartsWith("[LOY-TOO-MANY-ROWS] Cela demande plus de lignes", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x80060882, 0, OperationStatus.Failed)]
    [InlineData(0x80060882, 1, OperationStatus.Retry)]
    [InlineData(0x80044150, 1, OperationStatus.Retry)]
    [InlineData(0x80044151, 1, OperationStatus.Retry)]
    [InlineData(0x80040216, 1, OperationStatus.Retry)]
    [InlineData(0x80040220, 1, OperationStatus.Failed)]
    public void Step_FaultThatPasses_RunsAgainWhenAsynchronous(uint code, int mode, OperationStatus status)
    {
        var source = new Event(Fault(unchecked((int)code), "Not now.")) { Mode = mode };

        Assert.Equal(status, Assert.Throws<InvalidPluginExecutionException>(() => PluginAssembly.Create(Step).Execute(source)).Status);
    }

    [Theory]
    [InlineData(0, OperationStatus.Failed)]
    [InlineData(1, OperationStatus.Retry)]
    public void Step_NoAnswerInTime_SaysSoAndRunsAgainWhenAsynchronous(int mode, OperationStatus status)
    {
        var source = new Event(new TimeoutException("Personal Name took too long")) { Mode = mode };

        var refusal = Assert.Throws<InvalidPluginExecutionException>(() => PluginAssembly.Create(Step).Execute(source));

        Assert.StartsWith("[LOY-TIMEOUT] La plateforme n'a pas répondu", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((status, SqlTimeout), (refusal.Status, refusal.ErrorCode));
        Assert.Contains(nameof(TimeoutException), source.Traced, StringComparison.Ordinal);
        Assert.DoesNotContain("Personal Name", source.Traced + refusal.Message, StringComparison.Ordinal);
    }

    private static FaultException<OrganizationServiceFault> Fault(int code, string message) =>
        new(new OrganizationServiceFault { ErrorCode = code, Message = message }, new FaultReason(message));
}

