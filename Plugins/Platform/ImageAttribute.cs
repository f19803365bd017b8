namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Gives the step an image of the row. Read by the solution tool. One image of each kind at most.</summary>
/// <param name="id">Fixed id of the image.</param>
/// <param name="kind">Which state it shows.</param>
/// <param name="columns">The columns it holds; never all of them.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ImageAttribute(string id, ImageKind kind, params string[] columns) : Attribute
{
    /// <summary>Fixed id of the image.</summary>
    public string Id { get; } = id;

    /// <summary>Which state it shows.</summary>
    public ImageKind Kind { get; } = kind;

    /// <summary>The columns it holds.</summary>
    public string[] Columns { get; } = columns;
}
