namespace Dynamics.Loyalty.Coordination.Domain;

/// <summary>Somebody who answers for a department on an account.</summary>
/// <param name="RowId">The row that says so.</param>
/// <param name="UserId">The user.</param>
/// <param name="Department">Number of the department.</param>
/// <param name="Role">What they do; null or blank: nothing in particular.</param>
/// <param name="HasLeft">The user is disabled.</param>
public sealed record Responsible(Guid RowId, Guid UserId, int Department, string? Role, bool HasLeft)
{
    /// <summary>Whether somebody else of the same department does the same; who has left does nothing any more.</summary>
    public bool Doubles(Responsible other) =>
        !HasLeft
        && !other.HasLeft
        && UserId != other.UserId
        && Department == other.Department
        && string.Equals(Bare(Role), Bare(other.Role), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string? role) => (role ?? string.Empty).Trim();
}
