using Dynamics.Loyalty.Plugins.Model;
using LocalDataverse.Engine.Interception;

namespace Dynamics.Loyalty.Benchmarks.Ranges;

/// <summary>Counts the service calls of plugins by what they do. Fails none.</summary>
internal sealed class CallCounter : IServiceCallInterceptor
{
    /// <summary>Calls that read.</summary>
    public long Reads { get; private set; }

    /// <summary>Calls that write accounts, with whatever goes with them.</summary>
    public long AccountWrites { get; private set; }

    /// <summary>Calls that write anything else.</summary>
    public long OtherWrites { get; private set; }

    /// <summary>Begins anew.</summary>
    public void Reset() => Reads = AccountWrites = OtherWrites = 0;

    /// <inheritdoc/>
    public void Before(ServiceCall call)
    {
        if (call.Message.StartsWith("Retrieve", StringComparison.Ordinal))
            Reads++;
        else if (string.Equals(call.Table, Account.EntityLogicalName, StringComparison.Ordinal))
            AccountWrites++;
        else
            OtherWrites++;
    }

    /// <inheritdoc/>
    public void After(ServiceCall call)
    {
    }

    /// <inheritdoc/>
    public void Committing(Guid correlationId)
    {
    }
}
