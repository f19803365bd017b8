namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>Which Windows zone goes with which IANA zone, both ways.</summary>
internal sealed class ZoneIdPairs
{
    private readonly Dictionary<string, string> _windowsIds = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _ianaIds = new(StringComparer.OrdinalIgnoreCase);

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
    public string? Other(string id) => Iana(id) ?? (_windowsIds.TryGetValue(id, out var windows) ? windows : null);

    /// <summary>The IANA id that stands for a Windows id, or null when it is none.</summary>
    public string? Iana(string id) => _ianaIds.TryGetValue(id, out var iana) ? iana : null;

    private void Add(string windowsId, string[] ianaIds)
    {
        _ianaIds[windowsId] = ianaIds[0];
        foreach (var ianaId in ianaIds)
            _windowsIds[ianaId] = windowsId;
    }
}
