namespace LocalDataverse.Engine.Faults;

/// <summary>Finds the name that a misspelt one was meant to be.</summary>
internal static class Suggestion
{
    /// <summary>" Did you mean 'x'?" with the nearest name, or an empty text when none is near.</summary>
    public static string Among(IEnumerable<string> names, string? misspelt)
    {
        if (string.IsNullOrEmpty(misspelt))
        {
            return "";
        }

        var wanted = misspelt.ToLowerInvariant();
        var nearest = names.Select(name => (Name: name, Distance: Distance(name, wanted)))
            .OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        // A third of the letters may be wrong: more is another word.
        return nearest.Name is not null && nearest.Distance <= Math.Max(2, misspelt.Length / 3) ? $" Did you mean '{nearest.Name}'?" : "";
    }

    // Number of letters to insert, remove or replace (Levenshtein).
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
