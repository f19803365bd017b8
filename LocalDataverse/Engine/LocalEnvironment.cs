using LocalDataverse.Engine.Jobs;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine;

/// <summary>
/// A Dataverse environment in this process: solutions are imported into it, users send requests to it. Safe for
/// parallel requests; an import, an uninstall or a reset waits for running requests and holds new ones back.
/// </summary>
public sealed class LocalEnvironment : IAsyncDisposable, IDisposable
{
    /// <summary>Parameter of a RetrieveMultiple request (true): choices sort by number and lookups by id, as the platform does for OData.</summary>
    public const string RawOrderParameter = "local-raw-order";

    private readonly EnvironmentCore _core;
    private int _isDisposed;

    private LocalEnvironment(EnvironmentCore core) => _core = core;

    /// <summary>What the imported solutions describe.</summary>
    public MetadataCatalog Metadata => _core.Snapshot.Catalog;

    /// <summary>The only source of time.</summary>
    public EnvironmentClock Clock => _core.Clock;

    /// <summary>The user that may do everything.</summary>
    public Guid AdministratorId => WellKnownIds.Administrator;

    /// <summary>The asynchronous steps that wait for their turn.</summary>
    public AsyncJobQueue Jobs => _core.Jobs;

    /// <summary>Opens a database; a file that has been used before keeps its solutions and rows.</summary>
    public static LocalEnvironment Open(LocalEnvironmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new LocalEnvironment(EnvironmentCore.Open(options));
    }

    /// <summary>Imports a solution zip: all of it, or nothing and a fault that names what is wrong.</summary>
    public SolutionMetadata Import(Stream zip, IProgress<string>? progress = null) =>
        new SolutionInstaller(_core).Install(zip, progress);

    /// <summary>
    /// Removes a managed solution with its tables, columns and their rows; the solutions below are in force again. Refused, with
    /// nothing changed: a solution that is not installed, one that another needs, an unmanaged one, the platform's own.
    /// </summary>
    public SolutionMetadata Uninstall(string uniqueName, IProgress<string>? progress = null) =>
        new SolutionUninstaller(_core).Uninstall(uniqueName, progress);

    /// <summary>The service as one user calls it: with that user's rights, through the whole pipeline, one transaction per request.</summary>
    public IOrganizationService CreateService(Guid callerId) => new OrganizationService(_core, callerId);

    /// <summary>Calls back after every request and every job with what it cost, until disposed.</summary>
    public IDisposable Observe(Action<RequestObservation> observer) => _core.Observations.Subscribe(observer);

    /// <summary>Removes every row but those of a new environment; solutions stay.</summary>
    public void Reset() => new SolutionInstaller(_core).Reset();

    /// <summary>What the end of the process and a new start do: nothing is remembered but the rows; jobs that were running wait again.</summary>
    public void Restart() => new SolutionInstaller(_core).Restart();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
            return;
        await _core.Jobs.StopAsync();
        _core.Dispose();
    }

    /// <inheritdoc />
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();
}
