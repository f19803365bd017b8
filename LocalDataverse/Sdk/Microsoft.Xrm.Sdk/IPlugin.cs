namespace Microsoft.Xrm.Sdk;

/// <summary>Code that the platform runs on an event. One instance serves many events at once.</summary>
public interface IPlugin
{
    /// <summary>Runs on one event.</summary>
    void Execute(IServiceProvider serviceProvider);
}
