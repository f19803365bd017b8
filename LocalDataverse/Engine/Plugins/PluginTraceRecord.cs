using LocalDataverse.Engine.Pipeline;

namespace LocalDataverse.Engine.Plugins;

/// <summary>A plugin run that failed.</summary>
internal sealed record PluginTraceRecord(string TypeName, PluginContext Context, string Trace, string Exception, TimeSpan Duration);
