using System.Text;
using System.Text.RegularExpressions;

namespace Dynamics.Loyalty.Benchmarks.Panel;

/// <summary>The files that a page makes a browser ask for.</summary>
internal static partial class PageReferences
{
    /// <summary>How many there are.</summary>
    public static int Count(byte[] page) => Reference().Count(Encoding.UTF8.GetString(page));

    [GeneratedRegex("""<(?:script|img|iframe)\b[^>]*\bsrc=|<link\b[^>]*\bhref=""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Reference();
}
