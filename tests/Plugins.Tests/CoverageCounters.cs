using System.IO.Compression;

namespace Dynamics.Loyalty.Plugins.Tests;

/// <summary>
/// Coverage runs only: the coverage tool writes its counters into the assembly beside the tests, while the local
/// Dataverse runs the assembly out of the zip. So the zip gets the one with the counters. Every other run imports the
/// packed zip as it is.
/// </summary>
internal static class CoverageCounters
{
    private const string Assembly = "Dynamics.Loyalty.Plugins.dll";

    /// <summary>Whether counters are asked for and the zip holds the assembly.</summary>
    public static bool WantedIn(string zip)
    {
        if (Environment.GetEnvironmentVariable("LOYALTY_COVERAGE") != "1")
        {
            return false;
        }

        using var archive = ZipFile.OpenRead(zip);
        return archive.Entries.Any(IsAssembly);
    }

    /// <summary>The zip with the assembly that lies beside the tests.</summary>
    public static Stream Pack(string zip)
    {
        var copy = new MemoryStream();
        copy.Write(File.ReadAllBytes(zip));
        using (var archive = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.Entries.Single(IsAssembly);
            var name = entry.FullName;
            entry.Delete();
            archive.CreateEntryFromFile(Path.Combine(AppContext.BaseDirectory, Assembly), name);
        }

        copy.Position = 0;
        return copy;
    }

    // The packer names the file after the assembly without its dots.
    private static bool IsAssembly(ZipArchiveEntry entry) => entry.FullName.StartsWith("PluginAssemblies/", StringComparison.Ordinal);
}
