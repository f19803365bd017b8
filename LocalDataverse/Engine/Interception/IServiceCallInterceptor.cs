namespace LocalDataverse.Engine.Interception;

/// <summary>
/// Sees every organization-service call that plugins make, and every commit, and may let them fail: how tests find out what
/// a flow leaves behind when its k-th call goes wrong. Whatever it throws, the plugin gets instead of the answer, and a
/// transaction that is open is undone whole, even when the plugin catches it. <see cref="ServiceFailure"/> has what the
/// platform throws.
/// </summary>
/// <remarks>
/// Give it to <see cref="LocalEnvironmentOptions.Interceptor"/>. It is called on the thread that runs the plugin; parallel
/// requests call it in parallel. After <see cref="ServiceFailure.HostKilled"/> call <see cref="LocalEnvironment.Restart"/>,
/// or dispose the environment and open its file again: jobs that were running then wait again.
/// </remarks>
public interface IServiceCallInterceptor
{
    /// <summary>Before a call. Throwing: the call never ran.</summary>
    void Before(ServiceCall call);

    /// <summary>After a call. Throwing: it ran, and outside a transaction it is committed, but its answer is lost.</summary>
    void After(ServiceCall call);

    /// <summary>Before a transaction is committed. Throwing: all of it ran, nothing of it stays.</summary>
    void Committing(Guid correlationId);
}
