using Dynamics.Loyalty.SolutionTool.Source;

namespace Dynamics.Loyalty.SolutionTool.Packing.Collections;

/// <summary>Tables, each with its forms, views, charts and command bar.</summary>
public sealed class TableCollection : IComponentCollection
{
    /// <summary>Name of the file that describes a table.</summary>
    public const string TableFile = "Entity.xml";

    private const string RibbonFile = "RibbonDiff.xml";
    private const string RibbonElement = "RibbonDiffXml";
    private const string FormFolder = "FormXml";
    private const string ViewFolder = "SavedQueries";
    private const string ChartFolder = "Visualizations";
    private const string Collection = "Entities";

    /// <summary>Folders that a table can have; each is named as the placeholder that it fills.</summary>
    public static IReadOnlyList<string> PartFolders { get; } = [FormFolder, ViewFolder, ChartFolder];

    /// <inheritdoc/>
    public string ElementName => Collection;

    /// <inheritdoc/>
    public string? Folder => Collection;

    /// <inheritdoc/>
    public bool HasFiles(SourceTree tree) => tree.FilesBelow(ElementName).Count > 0;

    /// <summary>Folders of the tables.</summary>
    /// <exception cref="SolutionFault">SOL-ENTITY: one has no table.</exception>
    public static IEnumerable<string> Folders(SourceTree tree)
    {
        foreach (var folder in tree.Folders(Collection).Select(name => $"{Collection}/{name}"))
        {
            if (!tree.Exists($"{folder}/{TableFile}"))
                throw new SolutionFault("SOL-ENTITY", new SourceLocation(folder), $"The folder has no {TableFile}: add it or remove the folder.");
            yield return folder;
        }
    }

    /// <summary>Files in a table's folder that no packer reads; those of unknown folders aside.</summary>
    public static IEnumerable<string> UnreadFiles(SourceTree tree, string folder) =>
        tree.FilesBelow(folder).Where(path => path[(folder.Length + 1)..].Split('/') switch
        {
            [TableFile] or [RibbonFile] or [FormFolder, _, _] or [ViewFolder or ChartFolder, _] => false,
            [var part, ..] and not [_] => PartFolders.Contains(part, StringComparer.Ordinal),
            _ => true,
        });

    /// <summary>
    /// Placeholders that a table must have for what its folder holds; the one of the command bar in any case, since
    /// Microsoft's packer crashes without it.
    /// </summary>
    public static IEnumerable<string> NeededPlaceholders(SourceTree tree, string folder) =>
        PartFolders.Where(name => tree.FilesBelow($"{folder}/{name}").Count > 0).Append(RibbonElement);

    /// <inheritdoc/>
    public IEnumerable<string> ComponentFiles(SourceTree tree, PackageFlavour flavour) =>
        Folders(tree).SelectMany(folder => FormFiles(tree, folder, flavour).Select(form => form.Path).Prepend($"{folder}/{TableFile}"));

    /// <inheritdoc/>
    public void Fill(XElement placeholder, PackingContext context)
    {
        foreach (var folder in Folders(context.Tree))
        {
            var table = context.Take($"{folder}/{TableFile}");
            AddForms(table, folder, context);
            AddViews(table, folder, context);
            AddCharts(table, folder, context);
            AddRibbon(table, folder, context);
            placeholder.Add(table);
        }
    }

    private static IEnumerable<(string Type, string Path)> FormFiles(SourceTree tree, string folder, PackageFlavour flavour) =>
        tree.Folders($"{folder}/{FormFolder}")
            .SelectMany(type => ManagedVariants.Select(tree.Files($"{folder}/{FormFolder}/{type}"), flavour).Select(name => (Type: type, Name: name)))
            .OrderBy(file => file.Name, StringComparer.OrdinalIgnoreCase)
            .Select(file => (file.Type, $"{folder}/{FormFolder}/{file.Type}/{file.Name}"));

    private static void AddForms(XElement table, string folder, PackingContext context)
    {
        foreach (var group in FormFiles(context.Tree, folder, context.Flavour).GroupBy(file => file.Type, StringComparer.Ordinal))
        {
            var forms = group.SelectMany(file => context.Take(file.Path).Elements());
            table.Element(FormFolder)!.Add(new XElement("forms", new XAttribute("type", group.Key), forms));
        }
    }

    private static void AddViews(XElement table, string folder, PackingContext context)
    {
        var views = context.Tree.Files($"{folder}/{ViewFolder}").SelectMany(name => context.Take($"{folder}/{ViewFolder}/{name}").Elements()).ToList();
        if (views.Count > 0)
            table.Element(ViewFolder)!.Add(new XElement("savedqueries", views));
    }

    private static void AddCharts(XElement table, string folder, PackingContext context)
    {
        foreach (var name in context.Tree.Files($"{folder}/{ChartFolder}"))
            table.Element(ChartFolder)!.Add(context.Take($"{folder}/{ChartFolder}/{name}"));
    }

    private static void AddRibbon(XElement table, string folder, PackingContext context)
    {
        if (context.Tree.Exists($"{folder}/{RibbonFile}"))
            table.Element(RibbonElement)!.ReplaceWith(context.Take($"{folder}/{RibbonFile}"));
    }
}
