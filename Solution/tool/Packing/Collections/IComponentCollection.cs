using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing.Collections;

/// <summary>One child of <c>customizations.xml</c> and the files of the tree that fill it.</summary>
public interface IComponentCollection
{
    /// <summary>Name of the child element; the placeholder in <c>Other/Customizations.xml</c> has it too.</summary>
    string ElementName { get; }

    /// <summary>Top-level folder whose files belong to this collection; none for collections kept in <c>Other</c>.</summary>
    string? Folder { get; }

    /// <summary>Whether the tree has anything for this collection.</summary>
    bool HasFiles(SourceTree tree);

    /// <summary>Paths of the files that describe components with an identity of their own, for one flavour.</summary>
    IEnumerable<string> ComponentFiles(SourceTree tree, PackageFlavour flavour);

    /// <summary>Fills the placeholder.</summary>
    void Fill(XElement placeholder, PackingContext context);
}
