using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using DomainReason = Dynamics.Loyalty.Ownership.Domain.AssignmentReason;
using ReasonChoice = Dynamics.Loyalty.Plugins.Model.AssignmentReason;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>A change of an account's loyalty owner, as the history keeps it.</summary>
internal sealed class OwnerChange
{
    private const string Prefix = "loy.ownerchange.";

    private OwnerChange(ReasonChoice reason, Guid? toUserId, Guid? officerId, Guid? ruleId, string name, string explanation)
    {
        Reason = reason;
        ToUserId = toUserId;
        OfficerId = officerId;
        RuleId = ruleId;
        Name = name;
        Explanation = explanation;
    }

    /// <summary>Why.</summary>
    public ReasonChoice Reason { get; }

    /// <summary>The new owner; null when there is none.</summary>
    public Guid? ToUserId { get; }

    /// <summary>The candidates and the sentence, as JSON.</summary>
    public string Explanation { get; }

    /// <summary>Profile of the new owner, when there is one.</summary>
    public Guid? OfficerId { get; }

    private Guid? RuleId { get; }

    private string Name { get; }

    /// <summary>A change by rule.</summary>
    public static OwnerChange By(Assignment assignment) => By(assignment, AssignmentSentence.Of(assignment));

    /// <summary>A change by a choice that has its own reason in words.</summary>
    public static OwnerChange By(Assignment assignment, LocalizedText sentence)
    {
        var chosen = assignment.Chosen;
        return new OwnerChange(
            Choice(assignment.Reason),
            chosen?.UserId,
            chosen?.Id,
            assignment.Rule?.Id,
            chosen?.Name ?? "–",
            AssignmentExplanation.Of(assignment, sentence));
    }

    /// <summary>A change by a person.</summary>
    /// <param name="userId">The new owner; null when the owner was taken away.</param>
    /// <param name="officer">Profile of the new owner, when there is one.</param>
    public static OwnerChange ByHand(Guid? userId, Entity? officer) =>
        WithoutCandidates(
            DomainReason.Manual, userId, officer, Texts.Both(userId is null ? "Assignment.ManualNone" : "Assignment.Manual"));

    /// <summary>A change because another account was merged into this one, whose owner goes on.</summary>
    /// <param name="userId">The owner of the account that was merged away.</param>
    /// <param name="officer">Profile of that user, when there is one.</param>
    /// <param name="merged">Name of that account.</param>
    public static OwnerChange ByMerge(Guid userId, Entity? officer, string merged) =>
        WithoutCandidates(DomainReason.Continuity, userId, officer, Texts.Both("Assignment.Merge", merged));

    /// <summary>Leaves the change for a later step of the same event: before the account exists, no history can point to it.</summary>
    public void Leave(ParameterCollection sharedVariables)
    {
        sharedVariables[Prefix + nameof(Reason)] = (int)Reason;
        sharedVariables[Prefix + nameof(ToUserId)] = ToUserId ?? Guid.Empty;
        sharedVariables[Prefix + nameof(OfficerId)] = OfficerId ?? Guid.Empty;
        sharedVariables[Prefix + nameof(RuleId)] = RuleId ?? Guid.Empty;
        sharedVariables[Prefix + nameof(Name)] = Name;
        sharedVariables[Prefix + nameof(Explanation)] = Explanation;
    }

    /// <summary>Takes what an earlier step of the same event left; null when there was no change.</summary>
    public static OwnerChange? Take(ParameterCollection sharedVariables)
    {
        if (!sharedVariables.Contains(Prefix + nameof(Reason)))
        {
            return null;
        }

        return new OwnerChange(
            (ReasonChoice)(int)sharedVariables[Prefix + nameof(Reason)],
            Known((Guid)sharedVariables[Prefix + nameof(ToUserId)]),
            Known((Guid)sharedVariables[Prefix + nameof(OfficerId)]),
            Known((Guid)sharedVariables[Prefix + nameof(RuleId)]),
            (string)sharedVariables[Prefix + nameof(Name)],
            (string)sharedVariables[Prefix + nameof(Explanation)]);
    }

    /// <summary>Writes the history row, and last the contended row: when the new owner received an account.</summary>
    /// <param name="service">Elevated: the history is closed to users, and so are the profiles to most.</param>
    /// <param name="accountId">The account.</param>
    /// <param name="from">The former owner.</param>
    /// <param name="now">The moment.</param>
    public void Record(IOrganizationService service, Guid accountId, EntityReference? from, DateTime now)
    {
        WriteHistory(service, accountId, from);
        if (OfficerId is { } officer)
            Touch(service, officer, now);
    }

    /// <summary>Writes when an officer last received an account: a row that every assignment of the pool wants, so it comes last.</summary>
    public static void Touch(IOrganizationService service, Guid officer, DateTime now) =>
        service.Update(new Entity(LoyaltyOfficer.EntityLogicalName, officer) { [LoyaltyOfficer.Fields.LastAssignedOn] = now });

    /// <summary>Writes the history row only.</summary>
    public void WriteHistory(IOrganizationService service, Guid accountId, EntityReference? from) =>
        service.Create(new Entity(OwnerAssignment.EntityLogicalName)
        {
            [OwnerAssignment.Fields.Name] = Name,
            [OwnerAssignment.Fields.AccountId] = new EntityReference(Account.EntityLogicalName, accountId),
            [OwnerAssignment.Fields.FromUserId] = from,
            [OwnerAssignment.Fields.ToUserId] = Reference(SystemUser.EntityLogicalName, ToUserId),
            [OwnerAssignment.Fields.RuleId] = Reference(Model.AssignmentRule.EntityLogicalName, RuleId),
            [OwnerAssignment.Fields.Reason] = new OptionSetValue((int)Reason),
            [OwnerAssignment.Fields.Explanation] = Explanation,
        });

    private static OwnerChange WithoutCandidates(DomainReason reason, Guid? userId, Entity? officer, LocalizedText sentence)
    {
        var name = officer?.GetAttributeValue<string>(LoyaltyOfficer.Fields.Name);
        return new OwnerChange(
            Choice(reason),
            userId,
            officer?.Id,
            ruleId: null,
            name ?? "–",
            AssignmentExplanation.WithoutCandidates(reason, officer?.Id, userId, name, sentence));
    }

    // The members of the domain's reasons are named as those of the choice.
    private static ReasonChoice Choice(DomainReason reason) => (ReasonChoice)Enum.Parse(typeof(ReasonChoice), reason.ToString());

    private static EntityReference? Reference(string table, Guid? id) => id is { } known ? new EntityReference(table, known) : null;

    private static Guid? Known(Guid id) => id == Guid.Empty ? null : id;
}
