namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>An account whose owner is chosen anew.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">Its name, for reports.</param>
/// <param name="Profile">What the rules look at.</param>
/// <param name="OwnerId">The user who has it now; null when nobody does.</param>
/// <param name="OwnerName">Name of that user.</param>
/// <param name="HasOwnerLeft">Whether nobody answers for it although it has an owner: its vacancy clock runs.</param>
/// <param name="IsLocked">Whether the owner was chosen by hand and no rule changes it.</param>
/// <param name="ParentId">The parent account.</param>
/// <param name="ParentOwnerId">Loyalty owner of the parent account.</param>
public sealed record HeldAccount(
    Guid Id,
    string Name,
    AccountProfile Profile,
    Guid? OwnerId,
    string? OwnerName,
    bool HasOwnerLeft,
    bool IsLocked,
    Guid? ParentId,
    Guid? ParentOwnerId);
