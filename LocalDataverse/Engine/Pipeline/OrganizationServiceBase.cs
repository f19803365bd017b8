using LocalDataverse.Engine.Faults;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>The methods of the service are short forms of its messages.</summary>
internal abstract class OrganizationServiceBase : IOrganizationService
{
    public Guid Create(Entity entity) =>
        (Guid)Execute(Request("Create", ("Target", entity)))["id"];

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        (Entity)Execute(Request("Retrieve", ("Target", new EntityReference(entityName, id)), ("ColumnSet", columnSet)))["Entity"];

    public void Update(Entity entity) => Execute(Request("Update", ("Target", entity)));

    public void Delete(string entityName, Guid id) => Execute(Request("Delete", ("Target", new EntityReference(entityName, id))));

    public EntityCollection RetrieveMultiple(QueryBase query) =>
        (EntityCollection)Execute(Request("RetrieveMultiple", ("Query", query)))["EntityCollection"];

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Execute(Link("Associate", entityName, entityId, relationship, relatedEntities));

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Execute(Link("Disassociate", entityName, entityId, relationship, relatedEntities));

    public OrganizationResponse Execute(OrganizationRequest request) => request is null
        ? throw Fault.Of(ErrorCode.InvalidArgument, "The request is missing. Send an OrganizationRequest.")
        : Send(request);

    protected abstract OrganizationResponse Send(OrganizationRequest request);

    private static OrganizationRequest Link(string message, string table, Guid id, Relationship relationship, EntityReferenceCollection related) =>
        Request(message, ("Target", new EntityReference(table, id)), ("Relationship", relationship), ("RelatedEntities", related));

    private static OrganizationRequest Request(string message, params (string Name, object? Value)[] parameters)
    {
        var request = new OrganizationRequest(message);
        foreach (var (name, value) in parameters)
            request.Parameters[name] = value;
        return request;
    }
}
