using System.Reflection;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Tests;

/// <summary>An empty local Dataverse with the packed solutions in it and its clock frozen.</summary>
public sealed class LoyaltyEnvironment : IDisposable
{
    private readonly LocalEnvironment _environment;
    private readonly IDisposable _observer;
    private readonly List<RequestObservation> _observed = [];

    /// <summary>Imports both zips.</summary>
    public LoyaltyEnvironment()
        : this(new LocalEnvironmentOptions { Database = LocalEnvironmentOptions.InMemory }) => Install();

    private LoyaltyEnvironment(LocalEnvironmentOptions options)
    {
        _environment = LocalEnvironment.Open(options);
        Now = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
        _observer = _environment.Observe(_observed.Add);
        Service = _environment.CreateService(_environment.AdministratorId);
    }

    /// <summary>The service as the administrator calls it.</summary>
    public IOrganizationService Service { get; }

    /// <summary>The administrator.</summary>
    public Guid AdministratorId => _environment.AdministratorId;

    /// <summary>The frozen instant.</summary>
    public DateTime Now
    {
        get => _environment.Clock.UtcNow;
        set => _environment.Clock.Freeze(value);
    }

    /// <summary>What the imported solutions describe.</summary>
    public MetadataCatalog Metadata => _environment.Metadata;

    /// <summary>What requests and jobs cost so far.</summary>
    public IReadOnlyList<RequestObservation> Observed => _observed;

    /// <summary>The service as a user calls it.</summary>
    public IOrganizationService As(Guid userId) => _environment.CreateService(userId);

    /// <summary>Opens a database as it is; a new one is empty until <see cref="Install"/>.</summary>
    public static LoyaltyEnvironment Open(LocalEnvironmentOptions options) => new(options);

    /// <summary>Imports both zips.</summary>
    public void Install() => Install("LocalBase_managed.zip", "DynamicsLoyalty_managed.zip");

    /// <summary>Imports packed solutions in order.</summary>
    public void Install(params IEnumerable<string> zips)
    {
        foreach (var zip in zips)
            Import(zip);
    }

    /// <summary>Imports a zip that a test made.</summary>
    public SolutionMetadata Install(Stream zip) => _environment.Import(zip);

    /// <summary>Removes a managed solution.</summary>
    public SolutionMetadata Uninstall(string uniqueName) => _environment.Uninstall(uniqueName);

    /// <summary>Removes every row but those of a new environment, and what was observed.</summary>
    public void Reset()
    {
        _environment.Reset();
        _observed.Clear();
    }

    /// <summary>Runs the asynchronous steps until none waits; none may fail.</summary>
    public void RunJobs()
    {
        var summary = _environment.Jobs.RunUntilEmpty();
        Assert.True(summary.Failed.Count == 0, string.Join("\n", summary.Failed.Select(job => job.Name + ": " + job.Error)));
    }

    /// <summary>Creates a row as the administrator.</summary>
    public Guid Create(string table, params (string Column, object? Value)[] values)
    {
        var row = new Entity(table);
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        return Service.Create(row);
    }

    /// <summary>Reads columns of a row as the administrator.</summary>
    public Entity Read(string table, Guid id, params string[] columns) => Service.Retrieve(table, id, new ColumnSet(columns));

    /// <summary>The rows of a table whose column has a value, in the order of their creation.</summary>
    public IReadOnlyList<Entity> Where(string table, string column, object value, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        query.AddOrder("createdon", OrderType.Ascending);
        return [.. Service.RetrieveMultiple(query).Entities];
    }

    /// <summary>The query of a view by its English name.</summary>
    public string ViewQuery(string table, string name) =>
        Metadata.Views.Single(view =>
            string.Equals(view.Table, table, StringComparison.Ordinal) && string.Equals(view.Name.In(1033), name, StringComparison.Ordinal)).FetchXml;

    /// <inheritdoc/>
    public void Dispose()
    {
        _observer.Dispose();
        _environment.Dispose();
    }

    /// <summary>Where a packed solution is; fails when it was not packed.</summary>
    public static string PathOf(string zip)
    {
        var folder = typeof(LoyaltyEnvironment).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => string.Equals(attribute.Key, "SolutionOutput", StringComparison.Ordinal)).Value!;
        var path = Path.Combine(folder, zip);
        Assert.True(File.Exists(path), path + " is missing: pack the solutions first (dotnet build Solution/package).");
        return path;
    }

    private void Import(string zip)
    {
        var path = PathOf(zip);
        using var stream = CoverageCounters.WantedIn(path) ? CoverageCounters.Pack(path) : File.OpenRead(path);
        _environment.Import(stream);
    }
}
