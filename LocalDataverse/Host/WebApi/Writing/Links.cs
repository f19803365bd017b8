using LocalDataverse.Host.WebApi.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Host.WebApi.Writing;

/// <summary>Requests that link and unlink two rows: a lookup is written on the child, a many-to-many is associated.</summary>
internal static class Links
{
    /// <summary>Puts a row into a collection of another.</summary>
    public static OrganizationRequest Add(EntityReference row, NavigationModel navigation, EntityReference other) =>
        navigation.Kind == NavigationKind.ManyToMany
            ? new AssociateRequest { Target = row, Relationship = RelationshipOf(row, navigation), RelatedEntities = [other] }
            : Write(other, navigation.Column, row);

    /// <summary>Takes a row out of a collection of another.</summary>
    public static OrganizationRequest Remove(EntityReference row, NavigationModel navigation, EntityReference other) =>
        navigation.Kind == NavigationKind.ManyToMany
            ? new DisassociateRequest { Target = row, Relationship = RelationshipOf(row, navigation), RelatedEntities = [other] }
            : Write(other, navigation.Column, value: null);

    /// <summary>Writes one lookup of a row.</summary>
    public static UpdateRequest Write(EntityReference row, string column, EntityReference? value) =>
        new() { Target = new Entity(row.LogicalName, row.Id) { [column] = value } };

    private static Relationship RelationshipOf(EntityReference row, NavigationModel navigation)
    {
        var relationship = new Relationship(navigation.Relationship);
        // Only within one table the side must be said.
        if (string.Equals(navigation.Target, row.LogicalName, StringComparison.Ordinal))
            relationship.PrimaryEntityRole = navigation.IsSecondSide ? EntityRole.Referenced : EntityRole.Referencing;
        return relationship;
    }
}
