using System.Reflection;
using System.Runtime.Loader;

namespace LocalDataverse.Engine.Plugins;

/// <summary>
/// A place of its own for one plugin assembly, built for .NET Framework: what it references is the host's, whatever the
/// version it names. It can be unloaded when an import replaces the assembly.
/// </summary>
internal sealed class PluginLoadContext(string name) : AssemblyLoadContext(name, isCollectible: true)
{
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        try
        {
            return Default.LoadFromAssemblyName(new AssemblyName(assemblyName.Name!));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
