using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>What the collections share while one package is put together.</summary>
/// <param name="tree">The source.</param>
/// <param name="flavour">The flavour asked for.</param>
public sealed class PackingContext(SourceTree tree, PackageFlavour flavour)
{
    private readonly List<PackagePart> _payload = [];
    private readonly List<PackedComponent> _components = [];

    /// <summary>The source.</summary>
    public SourceTree Tree { get; } = tree;

    /// <summary>Payload files in processing order.</summary>
    public IReadOnlyList<PackagePart> Payload => _payload;

    /// <summary>Every component met so far.</summary>
    public IReadOnlyList<PackedComponent> Components => _components;

    /// <summary>
    /// Reads a component file, notes the component, and gives a copy of its root as it goes into the package: without the
    /// <c>xmlns:xsi</c> that every source file carries.
    /// </summary>
    public XElement Take(string path)
    {
        var file = Tree.Load(path);
        foreach (var element in ComponentKey.Describing(file.Root))
        {
            if (ComponentKey.Of(element) is { } key)
                _components.Add(new PackedComponent(key, file.Locate(element), string.Equals(element.Name.LocalName, "systemform", StringComparison.Ordinal)));
        }

        var copy = new XElement(file.Root);
        copy.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Name.LocalName == "xsi").Remove();
        return copy;
    }

    /// <summary>Adds a file of the tree as payload.</summary>
    /// <param name="path">Its path in the tree.</param>
    /// <param name="name">Its name in the zip.</param>
    /// <param name="declaredAt">What asks for it.</param>
    /// <exception cref="SolutionFault">SOL-PAYLOAD: the file is missing.</exception>
    public void AddPayload(string path, string name, SourceLocation declaredAt)
    {
        if (!Tree.Exists(path))
            throw new SolutionFault("SOL-PAYLOAD", declaredAt, $"The file '{path}' is missing: build it and stage it, or give --web and --assembly.");
        _payload.Add(new PackagePart(name.TrimStart('/'), Tree.Bytes(path)));
    }

    /// <summary>
    /// The file of a component with managed variants: the managed package takes <c>X_managed.xml</c> where it exists, else
    /// <c>X.xml</c>; the unmanaged one takes <c>X.xml</c> only.
    /// </summary>
    public IReadOnlyList<string> Variants(IEnumerable<string> fileNames)
    {
        var names = fileNames.ToList();
        var managed = names.Where(IsManagedVariant).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (flavour == PackageFlavour.Unmanaged)
            return [.. names.Where(name => !managed.Contains(name))];
        return [.. names.Where(name => managed.Contains(name) || !managed.Contains(Path.GetFileNameWithoutExtension(name) + ManagedSuffix))];
    }

    private const string ManagedSuffix = "_managed.xml";

    private static bool IsManagedVariant(string name) => name.EndsWith(ManagedSuffix, StringComparison.OrdinalIgnoreCase);
}
