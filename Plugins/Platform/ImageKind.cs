namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Which state of the row an image shows; the platform's own numbers.</summary>
public enum ImageKind
{
    /// <summary>Before the operation.</summary>
    Pre = 0,

    /// <summary>After the operation.</summary>
    Post = 1,
}
