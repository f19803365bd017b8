namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Registers the class as a plugin type. Read by the solution tool.</summary>
/// <param name="id">Fixed id of the plugin type.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PluginTypeAttribute(string id) : Attribute
{
    /// <summary>Fixed id of the plugin type.</summary>
    public string Id { get; } = id;
}
