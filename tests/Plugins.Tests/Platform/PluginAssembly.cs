using System.IO.Compression;
using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Platform;

/// <summary>The plugin assembly as the packed zip holds it.</summary>
internal static class PluginAssembly
{
    private static readonly Assembly Loaded = Load();

    /// <summary>A step by its class name below the root namespace.</summary>
    public static IPlugin Create(string type) =>
        (IPlugin)Activator.CreateInstance(Type(type))!;

    /// <summary>A class by its name below the root namespace.</summary>
    public static Type Type(string name) => Loaded.GetType("Dynamics.Loyalty.Plugins." + name, throwOnError: true)!;

    private static Assembly Load()
    {
        using var zip = ZipFile.OpenRead(LoyaltyEnvironment.PathOf("DynamicsLoyalty_managed.zip"));
        using var dll = zip.Entries.Single(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).Open();
        using var bytes = new MemoryStream();
        dll.CopyTo(bytes);
        return Assembly.Load(bytes.ToArray());
    }
}
