using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>What the collections share while one package is put together.</summary>
/// <param name="tree">The source.</param>
/// <param name="flavour">The flavour asked for.</param>
public sealed class PackingContext(SourceTree tree, PackageFlavour flavour)
{
    private readonly List<PayloadReference> _payload = [];

    /// <summary>The source.</summary>
    public SourceTree Tree { get; } = tree;

    /// <summary>The flavour asked for.</summary>
    public PackageFlavour Flavour { get; } = flavour;

    /// <summary>Payload files in processing order.</summary>
    public IReadOnlyList<PayloadReference> Payload => _payload;

    /// <summary>
    /// A copy of a file's root as it goes into the package: without the <c>xmlns:xsi</c> that every source file carries.
    /// </summary>
    public XElement Take(string path)
    {
        var copy = new XElement(Tree.Load(path).Root);
        copy.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Name.LocalName == "xsi").Remove();
        return copy;
    }

    /// <summary>Asks for a file of the tree as payload.</summary>
    /// <param name="path">Its path in the tree.</param>
    /// <param name="name">Its name in the zip.</param>
    /// <param name="declaredAt">What asks for it.</param>
    public void AddPayload(string path, string name, SourceLocation declaredAt) =>
        _payload.Add(new PayloadReference(path, name.TrimStart('/'), declaredAt));
}
