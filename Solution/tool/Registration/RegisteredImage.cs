namespace Dynamics.Loyalty.SolutionTool.Registration;

/// <summary>An image that a step class asks for.</summary>
/// <param name="Id">Fixed id.</param>
/// <param name="Kind">0 before the operation, 1 after it.</param>
/// <param name="Columns">Logical names of the columns it holds.</param>
public sealed record RegisteredImage(Guid Id, int Kind, IReadOnlyList<string> Columns)
{
    /// <summary>Kind of an image of the state before the operation.</summary>
    public const int Pre = 0;

    /// <summary>Kind of an image of the state after the operation.</summary>
    public const int Post = 1;

    /// <summary>Name and alias of the image.</summary>
    public string Name => Kind == Pre ? "PreImage" : "PostImage";
}
