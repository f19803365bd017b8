namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Says which custom API the class carries out. Read by the solution tool.</summary>
/// <param name="name">Unique name of the custom API.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CustomApiAttribute(string name) : Attribute
{
    /// <summary>Unique name of the custom API.</summary>
    public string Name { get; } = name;
}
