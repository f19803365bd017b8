using System.Reflection;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Plugins;

/// <summary>A plugin assembly, loaded from the bytes of the solution.</summary>
internal sealed class LoadedAssembly : IDisposable
{
    private readonly PluginLoadContext _context;

    public LoadedAssembly(PluginAssemblyMetadata metadata)
    {
        _context = new PluginLoadContext(metadata.FullName);
        try
        {
            using var content = new MemoryStream(metadata.Content, writable: false);
            Assembly = _context.LoadFromStream(content);
        }
        catch (BadImageFormatException)
        {
            _context.Unload();
            throw Fault.Of(ErrorCode.ImportFileInvalid, $"The plug-in assembly {metadata.FullName} is not a .NET assembly. Build and pack the solution again.");
        }
    }

    public Assembly Assembly { get; }

    public void Dispose() => _context.Unload();
}
