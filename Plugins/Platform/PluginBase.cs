using System.ServiceModel;
using Dynamics.Loyalty.Platform.Domain;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>
/// Runs a step: gives it its context and turns whatever goes wrong into the one exception that the platform passes on.
/// Instances are shared between events, so they hold no state.
/// </summary>
public abstract class PluginBase : IPlugin
{
    private const string Unexpected = "LOY-UNEXPECTED";
    private const string Late = "LOY-TIMEOUT";
    private const int AggregateTooLong = unchecked((int)0x8004E023);

    /// <inheritdoc/>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = new StepContext(serviceProvider);
        try
        {
            Run(context);
        }
        catch (InvalidPluginExecutionException)
        {
            throw;
        }
        catch (RuleViolationException violation)
        {
            throw context.Fail(violation.Code, [.. violation.Arguments]);
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == AggregateTooLong)
        {
            throw Refusal(context, PluginHttpStatusCode.BadRequest, FetchXml.TooManyRows);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw Pass(context, fault.Detail);
        }
        catch (TimeoutException exception)
        {
            throw GiveUp(context, exception);
        }
        catch (Exception exception)
        {
            throw Hide(context, exception);
        }
    }

    /// <summary>What the step does.</summary>
    protected abstract void Run(StepContext context);

    // A refusal of the platform is meant for the caller; only its type would be lost on the way.
    private static InvalidPluginExecutionException Pass(StepContext context, OrganizationServiceFault fault) =>
        new(Ending(context, fault.ErrorCode), fault.ErrorCode, fault.Message);

    // The number says to the steps around this one, and to the platform, that the failure passes.
    private static InvalidPluginExecutionException GiveUp(StepContext context, TimeoutException exception)
    {
        Trace(context, exception);
        return new InvalidPluginExecutionException(
            Ending(context, PassingFault.SqlTimeout), PassingFault.SqlTimeout, Refusal(context, Late).Message, PluginHttpStatusCode.InternalServerError);
    }

    // A fault of ours: its text may hold data of a person, so the trace gets the place and the user an id to report.
    private static InvalidPluginExecutionException Hide(StepContext context, Exception exception)
    {
        Trace(context, exception);
        return Refusal(context, Unexpected);
    }

    // The platform runs an asynchronous step that asks for it again, four times in all: its work is not lost to a moment's trouble.
    private static OperationStatus Ending(StepContext context, int errorCode) =>
        context.Execution.Mode == (int)Mode.Asynchronous && PassingFault.Is(errorCode) ? OperationStatus.Retry : OperationStatus.Failed;

    private static void Trace(StepContext context, Exception exception) =>
        context.Trace(context.Execution.CorrelationId.ToString("D") + " " + exception.GetType().FullName + "\n" + exception.StackTrace);

    private static InvalidPluginExecutionException Refusal(StepContext context, string code) =>
        Refusal(context, PluginHttpStatusCode.InternalServerError, code, context.Execution.CorrelationId);

    private static InvalidPluginExecutionException Refusal(StepContext context, PluginHttpStatusCode status, string code, params object[] facts)
    {
        try
        {
            return context.Refuse(status, code, facts);
        }
        catch (Exception exception) when (exception is FaultException or TimeoutException)
        {
            // The operation may be beyond reading even the caller's language.
            return new InvalidPluginExecutionException("[" + code + "] " + Texts.Get(Language.English, code, facts), status);
        }
    }
}
