namespace Microsoft.Xrm.Sdk;

/// <summary>The event, with its place in the pipeline.</summary>
public interface IPluginExecutionContext : IExecutionContext
{
    /// <summary>10 pre-validation, 20 pre-operation, 30 the operation, 40 post-operation.</summary>
    int Stage { get; }

    /// <summary>The event that led to this one.</summary>
    IPluginExecutionContext ParentContext { get; }
}

