using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Tests.Platform;

/// <summary>An event of a platform that works against the step: every read runs into <paramref name="trouble"/>.</summary>
internal sealed class Event(Exception trouble) : IServiceProvider, IOrganizationServiceFactory, ITracingService
{
    private readonly List<string> _traced = [];

    /// <summary>What ties related events together.</summary>
    public Guid CorrelationId { get; } = new("11111111-2222-3333-4444-555555555555");

    /// <summary>What was traced.</summary>
    public string Traced => string.Join("\n", _traced);

    /// <summary>0 synchronous, 1 asynchronous.</summary>
    public int Mode { get; init; }

    /// <summary>The created row.</summary>
    public Entity Target { get; } = new("account") { ["name"] = "Personal Name" };

    public object? GetService(Type serviceType) =>
        serviceType == typeof(IPluginExecutionContext) ? EventContext.Of(this) : this;

    public IOrganizationService CreateOrganizationService(Guid? userId) => new TroubledService(trouble);

    public void Trace(string format, params object[] args) =>
        _traced.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, args));

    private sealed class TroubledService(Exception trouble) : IOrganizationService
    {
        public Guid Create(Entity entity) => throw trouble;

        public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => throw trouble;

        public void Update(Entity entity) => throw trouble;

        public void Delete(string entityName, Guid id) => throw trouble;

        public OrganizationResponse Execute(OrganizationRequest request) => throw trouble;

        public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw trouble;

        public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw trouble;

        // Settings of the user can still be read: the refusal is worded with them.
        public EntityCollection RetrieveMultiple(QueryBase query) =>
            query is QueryExpression { EntityName: "usersettings" } ? new EntityCollection([new Entity("usersettings") { ["uilanguageid"] = 1036 }]) : throw trouble;
    }
}
