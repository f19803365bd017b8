namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>Which Windows zone goes with which IANA zone, both ways.</summary>
internal sealed class ZoneIdPairs
{
    private readonly Dictionary<string, string> _others = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads lines <c>Windows id=IANA id IANA id …</c>, the first IANA id being the one to use; # starts a comment.</summary>
    public static ZoneIdPairs Read(TextReader lines)
    {
        var pairs = new ZoneIdPairs();
        while (lines.ReadLine() is { } line)
        {
            var equals = line.IndexOf('=');
            if (line.Length > 0 && line[0] != '#' && equals > 0)
                pairs.Add(line.Substring(0, equals), line.Substring(equals + 1).Split(' '));
        }

        return pairs;
    }

    /// <summary>The id in the other family, or null when the id is in neither.</summary>
    public string? Other(string id) => _others.TryGetValue(id, out var other) ? other : null;

    private void Add(string windowsId, string[] ianaIds)
    {
        foreach (var ianaId in ianaIds)
            _others[ianaId] = windowsId;
        // After the loop: "UTC" is an id of both families and means itself.
        _others[windowsId] = ianaIds[0];
    }
}
