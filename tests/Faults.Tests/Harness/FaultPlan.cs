using LocalDataverse.Engine.Interception;

namespace Dynamics.Loyalty.Faults.Tests.Harness;

/// <summary>Lets the k-th point of a flow fail, once; otherwise only watches.</summary>
internal sealed class FaultPlan : IServiceCallInterceptor
{
    private Failure? _failure;
    private int _left;
    private Action? _committing;

    /// <summary>Service calls of plugins since the last start.</summary>
    public int Calls { get; private set; }

    /// <summary>Whether the failure struck.</summary>
    public bool Struck { get; private set; }

    /// <summary>Watches without failing anything.</summary>
    /// <param name="committing">Called before each commit.</param>
    public void Watch(Action? committing = null)
    {
        (_failure, _committing, Struck, Calls) = (null, committing, false, 0);
    }

    /// <summary>Lets a failure strike at the k-th point that it concerns, from 1.</summary>
    public void Arm(Failure failure, int k)
    {
        Watch();
        (_failure, _left) = (failure, k);
    }

    /// <inheritdoc/>
    public void Before(ServiceCall call)
    {
        Calls++;
        Pass(Moment.BeforeCall);
    }

    /// <inheritdoc/>
    public void After(ServiceCall call) => Pass(Moment.AfterCall);

    /// <inheritdoc/>
    public void Committing(Guid correlationId)
    {
        _committing?.Invoke();
        Pass(Moment.BeforeCommit);
    }

    private void Pass(Moment moment)
    {
        if (_failure is not { } failure || failure.Where != moment || --_left > 0)
            return;
        _failure = null;
        Struck = true;
        throw failure.Make();
    }
}
