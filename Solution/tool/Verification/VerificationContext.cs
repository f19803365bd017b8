using Dynamics.Loyalty.SolutionTool.Model;
using Dynamics.Loyalty.SolutionTool.Packing;

namespace Dynamics.Loyalty.SolutionTool.Verification;

/// <summary>What the rules look at: one solution, and what it may refer to in the solutions below it.</summary>
public sealed class VerificationContext
{
    // Ids that are the same in every environment: System Administrator, System Customizer.
    private static readonly string[] PlatformRoles = ["627090ff-40a3-4053-8790-584edc5be201", "119f245c-3cc8-4b62-b31c-d1a046ced15d"];

    private readonly IReadOnlyList<SolutionModel> _all;
    private readonly HashSet<string> _views;
    private readonly HashSet<string> _forms;
    private readonly HashSet<string> _charts;
    private readonly HashSet<string> _roles;
    private readonly HashSet<string> _webResources;

    /// <summary>Takes a solution and those that it stands on.</summary>
    /// <param name="solution">The solution that is checked.</param>
    /// <param name="below">Solutions that the target has before it: the platform's tables, and products that this one depends on.</param>
    /// <param name="addOns">Solutions that stand on this one and ship steps of its classes.</param>
    public VerificationContext(SolutionModel solution, IReadOnlyList<SolutionModel> below, IReadOnlyList<SolutionModel>? addOns = null)
    {
        Solution = solution;
        Below = below;
        AddOns = addOns ?? [];
        _all = [solution, .. below];
        Schema = new SchemaCatalog(_all);
        _views = [.. _all.SelectMany(model => model.Views).Select(view => view.Id)];
        _forms = [.. _all.SelectMany(model => model.Forms).Select(form => form.Id), .. _all.SelectMany(model => model.Dashboards).Select(DashboardId)];
        _charts = [.. _all.SelectMany(model => model.Charts).Select(chart => chart.Id)];
        _roles = [.. PlatformRoles, .. _all.SelectMany(model => model.Roles).Select(role => ComponentKey.Normalise(role.Root.Attribute("id")?.Value ?? ""))];
        _webResources = new HashSet<string>(_all.SelectMany(model => model.WebResources).Select(resource => resource.Name), StringComparer.Ordinal);
    }

    /// <summary>The solution that is checked.</summary>
    public SolutionModel Solution { get; }

    /// <summary>Solutions that the target has before the one that is checked.</summary>
    public IReadOnlyList<SolutionModel> Below { get; }

    /// <summary>Solutions that stand on the one that is checked.</summary>
    public IReadOnlyList<SolutionModel> AddOns { get; }

    /// <summary>Registered plug-in classes of the solution and of those below it.</summary>
    public IEnumerable<PluginTypeSource> PluginTypes => _all.SelectMany(model => model.PluginTypes);

    /// <summary>Tables, columns and relationships of the solution and of those below it.</summary>
    public SchemaCatalog Schema { get; }

    /// <summary>Whether a view exists, by its id in any form.</summary>
    public bool HasView(string id) => _views.Contains(ComponentKey.Normalise(id));

    /// <summary>Whether a form or dashboard exists, by its id in any form.</summary>
    public bool HasForm(string id) => _forms.Contains(ComponentKey.Normalise(id));

    /// <summary>Whether a chart exists, by its id in any form.</summary>
    public bool HasChart(string id) => _charts.Contains(ComponentKey.Normalise(id));

    /// <summary>Whether a role exists, by its id in any form.</summary>
    public bool HasRole(string id) => _roles.Contains(ComponentKey.Normalise(id));

    /// <summary>Whether a web resource exists, by its exact name.</summary>
    public bool HasWebResource(string name) => _webResources.Contains(name);

    private static string DashboardId(Source.SourceFile file) => ComponentKey.Normalise(file.Root.Element("FormId")?.Value ?? "");
}
