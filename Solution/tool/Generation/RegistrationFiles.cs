using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Packing;
using Dynamics.Loyalty.SolutionTool.Registration;
using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Generation;

/// <summary>The files of a tree that follow from the attributes of the plug-in assembly.</summary>
/// <param name="model">The solution.</param>
/// <param name="assembly">The assembly.</param>
public sealed class RegistrationFiles(SolutionModel model, RegisteredAssembly assembly)
{
    private const string StepFolder = "SdkMessageProcessingSteps";

    /// <summary>Adds the files, and claims the steps that are no longer registered as stale.</summary>
    /// <exception cref="SolutionFault">SOL-REGISTRATION: one GUID used twice, or a custom API that disagrees with its class.</exception>
    public void AddTo(GeneratedFiles files)
    {
        RefuseRepeatedIds();
        CheckCustomApis();
        files.Own(model.Tree.FullPath(StepFolder), "*.xml");
        files.Add([File($"{assembly.Folder}/{assembly.FileName}.data.xml", introduced => RegistrationXml.Assembly(assembly, introduced))]);
        files.Add(assembly.Types.Where(type => type.Step is not null).Select(type =>
            File($"{StepFolder}/{RegistrationXml.Braced(type.Step!.Id)}.xml", introduced => RegistrationXml.Step(assembly, type, type.Step, introduced))));
    }

    private GeneratedFile File(string path, Func<string, XElement> write)
    {
        // The version that first had a component stays for ever.
        var introduced = model.Tree.Exists(path) ? model.Tree.Load(path).Root.Element("IntroducedVersion")?.Value : null;
        return new GeneratedFile(model.Tree.FullPath(path), SourceXml.Write(write(introduced ?? model.Tree.Version)));
    }

    private void RefuseRepeatedIds()
    {
        var ids = assembly.Types.SelectMany(type => new[] { type.Id, type.Step?.Id ?? Guid.Empty }.Concat(type.Step?.Images.Select(image => image.Id) ?? []), (type, id) => (type.FullName, Id: id))
            .Where(item => item.Id != Guid.Empty);
        foreach (var group in ids.GroupBy(item => item.Id).Where(group => group.Count() > 1))
            throw Fault($"The GUID {group.Key} is used twice, by {string.Join(" and ", group.Select(item => item.FullName))}: give each its own.");
    }

    private void CheckCustomApis()
    {
        foreach (var type in assembly.Types.Where(type => type.CustomApi is not null))
        {
            var api = model.CustomApis.FirstOrDefault(candidate => candidate.UniqueName == type.CustomApi)
                ?? throw Fault($"The class {type.FullName} carries out the custom API '{type.CustomApi}', which the source does not have: add it to {CustomApiSource.Collection}.");
            if (ComponentKey.Normalise(api.PluginType?.Value ?? "") != type.Id.ToString("D"))
                throw new SolutionFault("SOL-REGISTRATION", api.File.Locate(api.PluginType ?? api.File.Root), $"The class {type.FullName} has the id {type.Id}: name that one as plug-in type.");
        }
    }

    private static SolutionFault Fault(string message) => new("SOL-REGISTRATION", new SourceLocation("PluginAssemblies"), message);
}
