namespace LocalDataverse.Engine.Metadata;

/// <summary>Who can own a row of a table.</summary>
public enum OwnershipType
{
    /// <summary>Rows belong to the organization.</summary>
    Organization,
    /// <summary>Rows have an owner: a user or a team.</summary>
    User,
    /// <summary>Rows belong to a business unit (systemuser, team).</summary>
    BusinessUnit,
    /// <summary>No ownership (intersect tables).</summary>
    None,
}
