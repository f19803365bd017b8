using System.ServiceModel;
using LocalDataverse.Engine.Interception;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Environments;

/// <summary>A local environment with the base solution and a test solution, and its clock stopped.</summary>
internal sealed class TestEnvironment : IDisposable
{
    /// <summary>Monday 2 March 2026, 12:00 UTC.</summary>
    public static readonly DateTime Noon = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    private readonly IDisposable _subscription;

    public TestEnvironment(TestSolution? solution = null, string database = LocalEnvironmentOptions.InMemory, TimeSpan? timeout = null, IServiceCallInterceptor? interceptor = null)
    {
        Environment = LocalEnvironment.Open(new LocalEnvironmentOptions
        {
            Database = database,
            Importer = new TestImporter(solution ?? new TestSolution()),
            MessageTimeout = timeout ?? TimeSpan.FromMinutes(2),
            Interceptor = interceptor,
        });
        Environment.Clock.Freeze(Noon);
        _subscription = Environment.Observe(Observations.Add);
        if (Environment.Metadata.Solutions.Count == 0)
        {
            Environment.Import(BaseZip.Open());
            Environment.Import(new MemoryStream([1]));
        }

        Admin = Environment.CreateService(Environment.AdministratorId);
    }

    public LocalEnvironment Environment { get; }

    /// <summary>The service of the administrator.</summary>
    public IOrganizationService Admin { get; }

    public List<RequestObservation> Observations { get; } = [];

    public static OrganizationServiceFault FaultOf(Action action) => Assert.Throws<FaultException<OrganizationServiceFault>>(action).Detail;

    public IOrganizationService As(Guid user) => Environment.CreateService(user);

    public Guid Create(string table, params (string Column, object? Value)[] values) => Admin.Create(Row(table, Guid.Empty, values));

    public void Update(string table, Guid id, params (string Column, object? Value)[] values) => Admin.Update(Row(table, id, values));

    public Entity Read(string table, Guid id, params string[] columns) => Admin.Retrieve(table, id, new ColumnSet(columns));

    public bool Exists(string table, Guid id) => Rows(table).Any(r => r.Id == id);

    public IReadOnlyList<Entity> Rows(string table, params string[] columns) =>
        [.. Admin.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities];

    /// <summary>What RecordContext wrote under a name, fact by fact, oldest first.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Logs(string name) =>
    [
        .. Rows("test_log", "test_name", "test_text")
            .Where(r => r.GetAttributeValue<string>("test_name") == name)
            .OrderBy(r => long.Parse(r.RowVersion, System.Globalization.CultureInfo.InvariantCulture))
            .Select(r => r.GetAttributeValue<string>("test_text").Split('\n').Select(l => l.Split('=', 2)).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal)),
    ];

    public static Entity Row(string table, Guid id, params (string Column, object? Value)[] values)
    {
        var row = new Entity(table) { Id = id };
        foreach (var (column, value) in values)
            row[column] = value;
        return row;
    }

    public void Dispose()
    {
        _subscription.Dispose();
        Environment.Dispose();
    }
}
