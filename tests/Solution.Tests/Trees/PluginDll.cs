using Mono.Cecil;

namespace Dynamics.Loyalty.SolutionTool.Tests.Trees;

/// <summary>A plug-in dll with registration attributes, made on the spot: only what metadata shows of one.</summary>
public sealed class PluginDll
{
    private const string AttributeNamespace = "Sample.Plugins.Platform";
    private readonly AssemblyDefinition _assembly;
    private readonly ModuleDefinition _module;
    private readonly TypeDefinition _stage;
    private readonly TypeDefinition _mode;
    private readonly TypeDefinition _imageKind;

    public PluginDll()
    {
        _assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition("Sample.Plugins", new Version(1, 0, 0, 0)), "Sample.Plugins", ModuleKind.Dll);
        _module = _assembly.MainModule;
        _stage = Enumeration("Stage");
        _mode = Enumeration("Mode");
        _imageKind = Enumeration("ImageKind");
    }

    private TypeReference Text => _module.TypeSystem.String;

    public PluginDll Class(string name, params CustomAttribute[] attributes)
    {
        var type = new TypeDefinition("Sample.Plugins", name, TypeAttributes.Public | TypeAttributes.Class, _module.TypeSystem.Object);
        foreach (var attribute in attributes)
            type.CustomAttributes.Add(attribute);
        _module.Types.Add(type);
        return this;
    }

    public CustomAttribute PluginType(string id) => Attribute("PluginTypeAttribute", (Text, id));

    public CustomAttribute CustomApi(string name) => Attribute("CustomApiAttribute", (Text, name));

    public CustomAttribute Step(string id, string message, string table, int stage, int mode, int? order = null, params string[] filter)
    {
        var attribute = Attribute("StepAttribute", (Text, id), (Text, message), (Text, table), (_stage, stage), (_mode, mode));
        if (order is not null)
            attribute.Properties.Add(new CustomAttributeNamedArgument("Order", new CustomAttributeArgument(_module.TypeSystem.Int32, order)));
        if (filter.Length > 0)
            attribute.Properties.Add(new CustomAttributeNamedArgument("Filter", Array(filter)));
        return attribute;
    }

    public CustomAttribute StepOf(string solution, string id, string message, string table, int stage, int mode)
    {
        var attribute = Step(id, message, table, stage, mode);
        attribute.Properties.Add(new CustomAttributeNamedArgument("Solution", new CustomAttributeArgument(Text, solution)));
        return attribute;
    }

    public CustomAttribute Image(string id, int kind, params string[] columns)
    {
        var columnArray = Array(columns);
        return Attribute("ImageAttribute", (Text, id), (_imageKind, kind), (columnArray.Type, columnArray.Value));
    }

    public string Save(string folder)
    {
        var path = Path.Combine(folder, "Sample.Plugins.dll");
        _assembly.Write(path);
        return path;
    }

    private CustomAttributeArgument Array(string[] texts) =>
        new(new ArrayType(Text), texts.Select(text => new CustomAttributeArgument(Text, text)).ToArray());

    private TypeDefinition Enumeration(string name)
    {
        var type = new TypeDefinition(AttributeNamespace, name, TypeAttributes.Public | TypeAttributes.Sealed, _module.ImportReference(typeof(Enum)));
        type.Fields.Add(new FieldDefinition("value__", FieldAttributes.Public | FieldAttributes.SpecialName | FieldAttributes.RTSpecialName, _module.TypeSystem.Int32));
        _module.Types.Add(type);
        return type;
    }

    private CustomAttribute Attribute(string name, params (TypeReference Type, object Value)[] arguments)
    {
        var type = _module.Types.FirstOrDefault(candidate => candidate.Name == name);
        if (type is null)
        {
            type = new TypeDefinition(AttributeNamespace, name, TypeAttributes.Public | TypeAttributes.Class, _module.ImportReference(typeof(Attribute)));
            var constructor = new MethodDefinition(".ctor", MethodAttributes.Public | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName, _module.TypeSystem.Void);
            foreach (var argument in arguments)
                constructor.Parameters.Add(new ParameterDefinition(argument.Type));
            type.Methods.Add(constructor);
            _module.Types.Add(type);
        }

        var attribute = new CustomAttribute(type.Methods.Single());
        foreach (var (argumentType, value) in arguments)
            attribute.ConstructorArguments.Add(new CustomAttributeArgument(argumentType, value));
        return attribute;
    }
}
