using Dynamics.Loyalty.SolutionTool.Source;
using Mono.Cecil;

namespace Dynamics.Loyalty.SolutionTool.Registration;

/// <summary>Reads the registration attributes of a plug-in assembly without running any of its code.</summary>
public sealed class AssemblyReader
{
    private readonly string _path;
    private readonly HashSet<string> _apis;

    private AssemblyReader(string path, IEnumerable<TypeDefinition> types)
    {
        _path = path;
        _apis = types.SelectMany(type => Attributes(type, "CustomApiAttribute")).Select(api => Text(api, 0)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Reads a dll.</summary>
    /// <exception cref="SolutionFault">SOL-REGISTRATION: the dll is missing, or an attribute cannot be used.</exception>
    public static RegisteredAssembly Read(string path)
    {
        if (!File.Exists(path))
            throw new SolutionFault("SOL-REGISTRATION", new SourceLocation(path), "The plug-in assembly does not exist: build it first.");
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        var reader = new AssemblyReader(path, assembly.MainModule.GetTypes());
        var types = assembly.MainModule.GetTypes().Select(reader.ReadType).OfType<RegisteredType>().OrderBy(type => type.FullName, StringComparer.Ordinal);
        return new RegisteredAssembly(assembly.Name.Name, assembly.FullName, [.. types]);
    }

    private RegisteredType? ReadType(TypeDefinition type)
    {
        var registration = Attributes(type, "PluginTypeAttribute").SingleOrDefault();
        var step = Attributes(type, "StepAttribute").SingleOrDefault();
        var api = Attributes(type, "CustomApiAttribute").SingleOrDefault();
        if (registration is null)
        {
            return step is null && api is null
                ? null
                : throw Fault(type, "is registered on an event or a custom API but has no [PluginType]: add one with a new GUID");
        }

        if (type.IsAbstract || !type.IsPublic)
            throw Fault(type, "has [PluginType] but is not a public class that can be created: make it public and not abstract");
        return new RegisteredType(Id(type, registration), type.FullName, api is null ? null : Text(api, 0), step is null ? null : ReadStep(type, step));
    }

    private RegisteredStep ReadStep(TypeDefinition type, CustomAttribute step)
    {
        var message = Text(step, 1);
        if (SdkMessages.Id(message) is null && !_apis.Contains(message))
            throw Fault(type, $"is registered on the message '{message}', which is not one of {string.Join(", ", SdkMessages.Names)} and no custom API of the assembly");
        return new RegisteredStep(
            Id(type, step),
            message,
            Text(step, 2),
            Number(step, 3),
            Number(step, 4),
            Named(step, "Order") is int order ? order : DefaultOrder,
            Columns(Named(step, "Filter")),
            [.. Attributes(type, "ImageAttribute").Select(image => ReadImage(type, image)).OrderBy(image => image.Kind)],
            Named(step, "Solution") as string);
    }

    // What StepAttribute.Order is when a class does not set it.
    private const int DefaultOrder = 10;

    private RegisteredImage ReadImage(TypeDefinition type, CustomAttribute image) =>
        new(Id(type, image), Number(image, 1), Columns(image.ConstructorArguments[2].Value));

    private Guid Id(TypeDefinition type, CustomAttribute attribute) =>
        Guid.TryParseExact(Text(attribute, 0), "D", out var id)
            ? id
            : throw Fault(
                type,
                $"has [{attribute.AttributeType.Name}] with '{Text(attribute, 0)}', which is not a GUID of the form 00000000-0000-0000-0000-000000000000");

    private static IEnumerable<CustomAttribute> Attributes(TypeDefinition type, string name) =>
        type.CustomAttributes
            .Where(attribute => attribute.AttributeType.Name == name && attribute.AttributeType.Namespace.EndsWith(".Platform", StringComparison.Ordinal));

    private static string Text(CustomAttribute attribute, int index) => (string?)attribute.ConstructorArguments[index].Value ?? "";

    private static int Number(CustomAttribute attribute, int index) =>
        Convert.ToInt32(attribute.ConstructorArguments[index].Value, CultureInfo.InvariantCulture);

    private static object? Named(CustomAttribute attribute, string name) =>
        attribute.Properties.Where(property => property.Name == name).Select(property => property.Argument.Value).FirstOrDefault();

    private static IReadOnlyList<string> Columns(object? value) =>
        value is CustomAttributeArgument[] columns
            ? [.. columns.Select(column => (string)column.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
            : [];

    private SolutionFault Fault(TypeDefinition type, string message) => new("SOL-REGISTRATION", new SourceLocation(_path), $"The class {type.FullName} {message}.");
}
