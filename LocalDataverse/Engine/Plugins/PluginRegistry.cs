using System.Collections.Concurrent;
using System.Reflection;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Loads the assemblies of a catalog and keeps one instance per step, and per custom API, as the platform does.</summary>
internal sealed class PluginRegistry : IDisposable
{
    private readonly Dictionary<Guid, Lazy<LoadedAssembly>> _assemblyOfType = [];
    private readonly Dictionary<Guid, string> _typeNames = [];
    private readonly ConcurrentDictionary<Guid, Lazy<LoadedPlugin>> _instances = [];

    public PluginRegistry(MetadataCatalog catalog)
    {
        foreach (var assembly in catalog.PluginAssemblies)
        {
            var loaded = new Lazy<LoadedAssembly>(() => new LoadedAssembly(assembly));
            foreach (var (id, name) in assembly.Types)
                (_assemblyOfType[id], _typeNames[id]) = (loaded, name);
        }
    }

    /// <summary>Faults when an assembly cannot be loaded or lacks a type that the solution registers.</summary>
    public void Verify()
    {
        foreach (var id in _typeNames.Keys)
            FindType(id);
    }

    public LoadedPlugin OfStep(StepMetadata step) => Instance(step.Id, step.PluginTypeId, step.Configuration);

    public LoadedPlugin OfType(Guid pluginTypeId) => Instance(pluginTypeId, pluginTypeId, configuration: "");

    public void Dispose()
    {
        _instances.Clear();
        foreach (var assembly in _assemblyOfType.Values.Distinct().Where(a => a.IsValueCreated))
            assembly.Value.Dispose();
    }

    private LoadedPlugin Instance(Guid key, Guid typeId, string configuration) =>
        _instances.GetOrAdd(key, _ => new Lazy<LoadedPlugin>(() => Create(typeId, configuration))).Value;

    private LoadedPlugin Create(Guid typeId, string configuration)
    {
        var type = FindType(typeId);
        return new LoadedPlugin(type.FullName!, Construct(type, configuration));
    }

    private Type FindType(Guid typeId)
    {
        var name = _typeNames.GetValueOrDefault(typeId) ?? throw Fault.Of(ErrorCode.ObjectDoesNotExist, $"plugintype With Id = {typeId} Does Not Exist. Import the solution that carries its assembly.");
        var type = _assemblyOfType[typeId].Value.Assembly.GetType(name)
            ?? throw Fault.Of(ErrorCode.ImportFileInvalid, $"The plug-in assembly has no type {name}. Build and pack the solution again.");
        return typeof(IPlugin).IsAssignableFrom(type)
            ? type
            : throw Fault.Of(ErrorCode.ImportFileInvalid, $"The type {name} is no plug-in: it does not implement IPlugin.");
    }

    /// <summary>The constructor with both configurations, with the unsecure one, or without.</summary>
    private static IPlugin Construct(Type type, string configuration)
    {
        try
        {
            object[][] choices = [[configuration, ""], [configuration], []];
            var arguments = choices.FirstOrDefault(c => type.GetConstructor([.. c.Select(_ => typeof(string))]) is not null)
                ?? throw Fault.Of(ErrorCode.Unexpected, $"The plug-in {type.FullName} has no public constructor that the platform can call: (string, string), (string) or none.");
            return (IPlugin)Activator.CreateInstance(type, arguments)!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } cause)
        {
            throw Fault.Of(ErrorCode.IsvUnexpected, $"The constructor of the plug-in {type.FullName} failed: {cause.Message}");
        }
    }
}
