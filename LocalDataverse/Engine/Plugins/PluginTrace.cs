using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>What one plugin run writes down. Over 10 KB the oldest lines go.</summary>
internal sealed class PluginTrace : ITracingService
{
    private const int MaxCharacters = 10 * 1024;
    private readonly Queue<string> _lines = [];
    private int _characters;

    public string Text => string.Join('\n', _lines);

    public void Trace(string format, params object[] args)
    {
        var line = args is { Length: > 0 } ? string.Format(CultureInfo.InvariantCulture, format, args) : format ?? "";
        if (line.Length > MaxCharacters)
            line = line[^MaxCharacters..];
        _lines.Enqueue(line);
        _characters += line.Length + 1;
        while (_characters > MaxCharacters + 1)
            _characters -= _lines.Dequeue().Length + 1;
    }
}
