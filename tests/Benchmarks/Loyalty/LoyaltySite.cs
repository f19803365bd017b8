using System.Reflection;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Interception;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Benchmarks.Loyalty;

/// <summary>A local Dataverse with the packed solutions in it and its clock frozen on a Monday morning.</summary>
internal sealed class LoyaltySite : IDisposable
{
    /// <summary>The frozen instant: 11:00 in Zurich.</summary>
    public static readonly DateTime Now = new(2026, 6, 1, 9, 0, 0, DateTimeKind.Utc);

    private readonly LocalEnvironment _environment;

    /// <summary>Opens a database and imports both zips.</summary>
    public LoyaltySite(string database = LocalEnvironmentOptions.InMemory, IServiceCallInterceptor? interceptor = null)
    {
        _environment = LocalEnvironment.Open(new LocalEnvironmentOptions { Database = database, Interceptor = interceptor });
        _environment.Clock.Freeze(Now);
        Import("LocalBase_managed.zip");
        Import("DynamicsLoyalty_managed.zip");
        Service = As(_environment.AdministratorId);
    }

    /// <summary>The service as the administrator calls it.</summary>
    public IOrganizationService Service { get; }

    /// <summary>The service as a user calls it.</summary>
    public IOrganizationService As(Guid userId) => _environment.CreateService(userId);

    /// <summary>Sets the clock.</summary>
    public void Freeze(DateTime now) => _environment.Clock.Freeze(now);

    /// <summary>The administrator.</summary>
    public Guid AdministratorId => _environment.AdministratorId;

    /// <summary>What the zips say of a table.</summary>
    public TableMetadata Table(string name) => _environment.Metadata.Tables[name];

    /// <summary>What a web resource of the zip holds.</summary>
    public byte[] WebResource(string name) => _environment.Metadata.WebResources[name].Content;

    /// <summary>What the requests of an action cost, and after them the jobs that they caused.</summary>
    public IReadOnlyList<RequestObservation> CostsOf(Action action)
    {
        var costs = new List<RequestObservation>();
        RunJobs();
        using (_environment.Observe(costs.Add))
        {
            action();
            RunJobs();
        }

        return costs;
    }

    /// <summary>Runs the asynchronous steps until none waits; none may fail.</summary>
    public void RunJobs()
    {
        if (_environment.Jobs.RunUntilEmpty().Failed is { Count: > 0 } failed)
            throw new InvalidOperationException("An asynchronous step failed: " + failed[0].Name + ": " + failed[0].Error);
    }

    /// <inheritdoc/>
    public void Dispose() => _environment.Dispose();

    private void Import(string zip)
    {
        var folder = typeof(LoyaltySite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => string.Equals(attribute.Key, "SolutionOutput", StringComparison.Ordinal)).Value!;
        using var stream = File.OpenRead(Path.Combine(folder, zip));
        _environment.Import(stream);
    }
}
