using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rows;

/// <summary>A new owner of a row also gets the child rows that its relationships say.</summary>
internal static class AssignCascade
{
    public static void Run(Operation operation, Guid id, EntityReference? oldOwner, EntityReference newOwner)
    {
        if (oldOwner?.Id == newOwner.Id)
            return;
        foreach (var relationship in ChildRows.Relationships(operation.Catalog, operation.RequiredTable).Where(Cascades))
        {
            foreach (var child in ChildRows.Of(operation, relationship, id, Ownership.Column, StateRules.State, ActivityPointers.TypeColumn).Where(c => Follows(relationship.Assign, c, oldOwner)))
                Assign(operation, ChildRows.Real(child), newOwner);
        }
    }

    private static bool Cascades(RelationshipMetadata relationship) =>
        relationship.Assign is CascadeBehavior.Cascade or CascadeBehavior.Active or CascadeBehavior.UserOwned;

    private static bool Follows(CascadeBehavior behavior, Entity child, EntityReference? oldOwner) =>
        child.GetAttributeValue<EntityReference>(Ownership.Column) is { } owner && behavior switch
        {
            CascadeBehavior.Active => child.GetAttributeValue<OptionSetValue>(StateRules.State) is null or { Value: 0 },
            CascadeBehavior.UserOwned => owner.Id == oldOwner?.Id,
            _ => true,
        };

    private static void Assign(Operation operation, EntityReference child, EntityReference newOwner) =>
        operation.Nested(new OrganizationRequest("Update")
        {
            Parameters = { ["Target"] = new Entity(child.LogicalName, child.Id) { [Ownership.Column] = newOwner } },
        });
}
