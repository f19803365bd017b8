using System.CommandLine;
using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Commands;

/// <summary><c>pack</c>: makes the solution zips.</summary>
internal static class PackCommand
{
    public static Command Create()
    {
        var source = SourceArgument.Create();
        var type = new Option<string>("--type") { Description = "Which package to make.", DefaultValueFactory = _ => "both" };
        type.AcceptOnlyFromAmong("managed", "unmanaged", "both");
        var output = new Option<DirectoryInfo>("--out") { Description = "Folder for the zips.", Required = true };
        var version = new Option<string?>("--version") { Description = "Version that Other/Solution.xml must have." };
        var staging = new StagingOptions();
        var command = new Command("pack", "Pack a solution tree into managed and unmanaged zips.") { source, type, output, version };
        staging.AddTo(command);
        command.SetAction(result => SourceArgument.Run(result.GetRequiredValue(source), tree =>
        {
            staging.Stage(tree, result);
            CheckVersion(tree, result.GetValue(version));
            var zips = Flavours(result.GetRequiredValue(type))
                .Select(flavour => (Name: ZipName(tree, flavour), Parts: SolutionPacker.Pack(tree, flavour)))
                .ToList();
            foreach (var (name, parts) in zips)
                Write(Path.Combine(result.GetRequiredValue(output).FullName, name), PackageZip.Write(parts));
            return ExitCode.Success;
        }));
        return command;
    }

    private static IEnumerable<PackageFlavour> Flavours(string type) => type switch
    {
        "managed" => [PackageFlavour.Managed],
        "unmanaged" => [PackageFlavour.Unmanaged],
        _ => [PackageFlavour.Managed, PackageFlavour.Unmanaged],
    };

    private static string ZipName(SourceTree tree, PackageFlavour flavour) =>
        flavour == PackageFlavour.Managed ? $"{tree.UniqueName}_managed.zip" : $"{tree.UniqueName}.zip";

    private static void CheckVersion(SourceTree tree, string? version)
    {
        if (version is not null && version != tree.Version)
            throw new SolutionFault(
                "SOL-VERSION", new SourceLocation(SourceTree.ManifestPath),
                $"The manifest has version {tree.Version}, the build {version}: run generate with --version {version}.");
    }

    /// <summary>Writes a zip.</summary>
    internal static void Write(string path, byte[] zip)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);

        // A reader of the folder sees the old zip or the new one, never half of one.
        var unfinished = path + ".tmp";
        File.WriteAllBytes(unfinished, zip);
        File.Move(unfinished, path, overwrite: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path} ({zip.Length} bytes)"));
    }
}
