namespace Microsoft.Xrm.Sdk;

/// <summary>Takes lines for the trace log.</summary>
public interface ITracingService
{
    /// <summary>Adds a line.</summary>
    void Trace(string format, params object[] args);
}
