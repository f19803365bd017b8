using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>
/// Where a list of promises goes on, as text that a caller hands back: a page of the open ones, which come first, or of
/// those that are over.
/// </summary>
/// <param name="IsOpen">Among the open ones.</param>
/// <param name="Page">Page of those.</param>
internal sealed record PromisePlace(bool IsOpen, PageCursor Page)
{
    // Both heads have one length.
    private const string Open = "open:";
    private const string Over = "over:";

    /// <summary>The first of the open ones.</summary>
    public static PromisePlace FirstOpen { get; } = new(IsOpen: true, PageCursor.Start);

    /// <summary>The first of those that are over.</summary>
    public static PromisePlace FirstOver { get; } = new(IsOpen: false, PageCursor.Start);

    /// <summary>Reads what <see cref="ToString"/> wrote; null for any other text.</summary>
    public static PromisePlace? Read(string text)
    {
        var isOpen = text.StartsWith(Open, StringComparison.Ordinal);
        if (!isOpen && !text.StartsWith(Over, StringComparison.Ordinal))
            return null;
        return PageCursor.Read(text.Substring(Open.Length)) is { } page ? new PromisePlace(isOpen, page) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => (IsOpen ? Open : Over) + (Page.PagesBefore == 0 ? null : Page.ToString());
}
