namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>When in the pipeline a step runs; the platform's own numbers.</summary>
public enum Stage
{
    /// <summary>Before the transaction: refuse here.</summary>
    PreValidation = 10,

    /// <summary>In the transaction, before the write: change the step's own row here.</summary>
    PreOperation = 20,

    /// <summary>After the write: related rows here.</summary>
    PostOperation = 40,
}
