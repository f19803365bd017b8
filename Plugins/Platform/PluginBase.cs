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
    private const int VersionMismatch = unchecked((int)0x80060882);

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
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw Pass(context, fault.Detail);
        }
        catch (Exception exception)
        {
            throw Hide(context, exception);
        }
    }

    /// <summary>What the step does.</summary>
    protected abstract void Run(StepContext context);

    // A refusal of the platform is meant for the caller; only its type would be lost on the way.
    private static InvalidPluginExecutionException Pass(StepContext context, OrganizationServiceFault fault)
    {
        var isWorthRetrying = fault.ErrorCode == VersionMismatch && context.Execution.Mode == (int)Mode.Asynchronous;
        return new InvalidPluginExecutionException(
            isWorthRetrying ? OperationStatus.Retry : OperationStatus.Failed, fault.ErrorCode, fault.Message);
    }

    // A fault of ours: its text may hold data of a person, so the trace gets the place and the user an id to report.
    private static InvalidPluginExecutionException Hide(StepContext context, Exception exception)
    {
        var correlation = context.Execution.CorrelationId;
        context.Trace(correlation.ToString("D") + " " + exception.GetType().FullName + "\n" + exception.StackTrace);
        try
        {
            return context.Refuse(PluginHttpStatusCode.InternalServerError, Unexpected, correlation);
        }
        catch (FaultException)
        {
            // The operation may be beyond reading even the caller's language.
            var sentence = Texts.Get(Language.English, Unexpected, correlation);
            return new InvalidPluginExecutionException("[" + Unexpected + "] " + sentence, PluginHttpStatusCode.InternalServerError);
        }
    }
}

