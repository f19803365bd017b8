namespace LocalDataverse.Engine.Plugins;

/// <summary>Failed plugin runs of a request, kept until its transaction is over: they outlive a rollback.</summary>
internal sealed class PluginTraceBuffer
{
    private readonly List<PluginTraceRecord> _records = [];

    public IReadOnlyList<PluginTraceRecord> Records => _records;

    public void Add(PluginTraceRecord record) => _records.Add(record);
}
