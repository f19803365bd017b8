using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing.Collections;

/// <summary>Tables, each with its forms, views, charts and command bar.</summary>
public sealed class TableCollection : IComponentCollection
{
    private const string TableFile = "Entity.xml";
    private const string FormFolder = "FormXml";
    private const string ViewFolder = "SavedQueries";
    private const string ChartFolder = "Visualizations";
    private static readonly string[] KnownFolders = [FormFolder, ViewFolder, ChartFolder];

    /// <inheritdoc/>
    public string ElementName => "Entities";

    /// <inheritdoc/>
    public string? Folder => "Entities";

    /// <inheritdoc/>
    public bool HasFiles(SourceTree tree) => tree.FilesBelow(ElementName).Count > 0;

    /// <inheritdoc/>
    public IEnumerable<string> ComponentFiles(SourceTree tree, PackageFlavour flavour) =>
        TableFolders(tree).SelectMany(folder => FormFiles(tree, folder, flavour).Select(form => form.Path).Prepend($"{folder}/{TableFile}"));

    /// <inheritdoc/>
    public void Fill(XElement placeholder, PackingContext context)
    {
        foreach (var folder in TableFolders(context.Tree))
        {
            RefuseUnknownFolders(folder, context.Tree);
            var path = $"{folder}/{TableFile}";
            var table = context.Take(path);
            AddForms(table, folder, path, context);
            AddViews(table, folder, path, context);
            AddCharts(table, folder, path, context);
            AddRibbon(table, folder, path, context);
            placeholder.Add(table);
        }
    }

    private IEnumerable<string> TableFolders(SourceTree tree)
    {
        foreach (var folder in tree.Folders(ElementName).Select(name => $"{ElementName}/{name}"))
        {
            if (!tree.Exists($"{folder}/{TableFile}"))
                throw new SolutionFault("SOL-ENTITY", new SourceLocation(folder), $"The folder has no {TableFile}: add it or remove the folder.");
            yield return folder;
        }
    }

    private static IEnumerable<(string Type, string Path)> FormFiles(SourceTree tree, string folder, PackageFlavour flavour) =>
        tree.Folders($"{folder}/{FormFolder}")
            .SelectMany(type => ManagedVariants.Select(tree.Files($"{folder}/{FormFolder}/{type}"), flavour).Select(name => (Type: type, Name: name)))
            .OrderBy(file => file.Name, StringComparer.OrdinalIgnoreCase)
            .Select(file => (file.Type, $"{folder}/{FormFolder}/{file.Type}/{file.Name}"));

    private static void RefuseUnknownFolders(string folder, SourceTree tree)
    {
        foreach (var name in tree.Folders(folder).Except(KnownFolders, StringComparer.Ordinal))
            throw new SolutionFault("SOL-FOLDER", new SourceLocation($"{folder}/{name}"), $"A table has no folder '{name}' here: only {string.Join(", ", KnownFolders)} are packed.");
    }

    private static void AddForms(XElement table, string folder, string path, PackingContext context)
    {
        foreach (var group in FormFiles(context.Tree, folder, context.Flavour).GroupBy(file => file.Type, StringComparer.Ordinal))
        {
            var forms = group.SelectMany(file => context.Take(file.Path).Elements());
            Placeholder(table, FormFolder, path).Add(new XElement("forms", new XAttribute("type", group.Key), forms));
        }
    }

    private static void AddViews(XElement table, string folder, string path, PackingContext context)
    {
        var views = context.Tree.Files($"{folder}/{ViewFolder}")
            .SelectMany(name => context.Take($"{folder}/{ViewFolder}/{name}").Elements())
            .ToList();
        if (views.Count > 0)
            Placeholder(table, ViewFolder, path).Add(new XElement("savedqueries", views));
    }

    private static void AddCharts(XElement table, string folder, string path, PackingContext context)
    {
        foreach (var name in context.Tree.Files($"{folder}/{ChartFolder}"))
            Placeholder(table, ChartFolder, path).Add(context.Take($"{folder}/{ChartFolder}/{name}"));
    }

    private static void AddRibbon(XElement table, string folder, string path, PackingContext context)
    {
        // Microsoft's packer crashes on a table without this placeholder, so it is asked for even without a file.
        var placeholder = Placeholder(table, "RibbonDiffXml", path);
        if (context.Tree.Exists($"{folder}/RibbonDiff.xml"))
            placeholder.ReplaceWith(context.Take($"{folder}/RibbonDiff.xml"));
    }

    private static XElement Placeholder(XElement table, string name, string path) =>
        table.Element(name)
        ?? throw new SolutionFault("SOL-PLACEHOLDER", new SourceLocation(path), $"The element <{name} /> is missing, so its files would be lost: add it.");
}
