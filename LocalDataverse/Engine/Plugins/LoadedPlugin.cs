using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>An instance of a plugin type, ready to run.</summary>
internal sealed record LoadedPlugin(string TypeName, IPlugin Instance);
