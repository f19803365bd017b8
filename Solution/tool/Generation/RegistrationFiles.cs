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
    /// <exception cref="SolutionFault">SOL-REGISTRATION: one GUID used twice, or a custom API that does not exist or has two classes.</exception>
    public void AddTo(GeneratedFiles files)
    {
        RefuseRepeatedIds();
        files.Add(CustomApis());
        AddSteps(files, assembly.WithStepsOf(null));
        files.Add([File($"{assembly.Folder}/{assembly.FileName}.data.xml", introduced => RegistrationXml.Assembly(assembly, introduced))]);
    }

    /// <summary>Adds only the steps that this solution ships of an assembly that another one ships.</summary>
    public void AddStepsTo(GeneratedFiles files) => AddSteps(files, assembly.WithStepsOf(model.Tree.UniqueName));

    private void AddSteps(GeneratedFiles files, IEnumerable<RegisteredType> types)
    {
        files.Own(model.Tree.FullPath(StepFolder), "*.xml");
        files.Add(types.Select(type =>
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
        var ids = assembly.Types.SelectMany(Ids, (type, id) => (type.FullName, Id: id));
        foreach (var group in ids.GroupBy(item => item.Id).Where(group => group.Count() > 1))
            throw Fault($"The GUID {group.Key} is used twice, by {string.Join(" and ", group.Select(item => item.FullName))}: give each its own.");
    }

    private static IEnumerable<Guid> Ids(RegisteredType type) =>
        type.Step is null ? [type.Id] : [type.Id, type.Step.Id, .. type.Step.Images.Select(image => image.Id)];

    // Which class carries out a custom API is said once, by its attribute.
    private IEnumerable<GeneratedFile> CustomApis()
    {
        var types = assembly.Types.Where(type => type.CustomApi is not null).ToLookup(type => type.CustomApi!, StringComparer.Ordinal);
        foreach (var unknown in types.Where(group => model.CustomApis.All(api => api.UniqueName != group.Key)))
            throw Fault($"The class {unknown.First().FullName} carries out the custom API '{unknown.Key}', which the source does not have: add it to {CustomApiSource.Collection}.");
        foreach (var api in model.CustomApis)
        {
            if (types[api.UniqueName].Skip(1).FirstOrDefault() is { } second)
                throw Fault($"The class {second.FullName} carries out the custom API '{api.UniqueName}', and so does {types[api.UniqueName].First().FullName}: keep one.");
            var root = RegistrationXml.CustomApi(api.File.Root, types[api.UniqueName].FirstOrDefault());
            yield return new GeneratedFile(model.Tree.FullPath(api.File.Path), SourceXml.Write(root, api.File.Document.Declaration is not null));
        }
    }

    private static SolutionFault Fault(string message) => new("SOL-REGISTRATION", new SourceLocation("PluginAssemblies"), message);
}
