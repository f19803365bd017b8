using System.Linq;
using System.Text;

namespace Dynamics.Loyalty.Platform.Domain;

/// <summary>Keeps the direction of a fact to itself, so that Arabic, Hebrew or an override in a name does not turn around the sentence that it stands in.</summary>
public static class TextDirection
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>The text between the marks of an isolate. A text without letters or marks of another direction stays as it is.</summary>
    public static string Isolate(string text)
    {
        if (!text.Any(IsDirected))
            return text;
        var isolated = new StringBuilder().Append(FirstStrongIsolate);
        var open = 0;
        foreach (var letter in text)
        {
            if (IsIsolate(letter))
                open++;
            else if (letter == PopIsolate && open-- == 0)
            {
                // It would end the isolate around the text.
                open = 0;
                continue;
            }

            isolated.Append(letter);
        }

        return isolated.Append(PopIsolate, open + 1).ToString();
    }

    private static bool IsIsolate(char letter) => letter is >= '\u2066' and <= FirstStrongIsolate;

    private static bool IsDirected(char letter) => letter
        is (>= '\u0590' and <= '\u08FF') or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= PopIsolate)
        or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
