using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using AssignmentReason = Dynamics.Loyalty.Ownership.Domain.AssignmentReason;
using Rule = Dynamics.Loyalty.Ownership.Domain.AssignmentRule;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Finds the loyalty owner of an account by the rules, safely against assignments that run at the same time.</summary>
internal sealed class OwnerAssigner
{
    // Elevated: rules and profiles are the firm's, not the caller's, and a load counted from only those accounts
    // that the caller may see would be too low.
    private readonly IOrganizationService _service;
    private readonly DateTime _now;

    /// <summary>Prepares an assignment within a step.</summary>
    public OwnerAssigner(StepContext context)
    {
        _service = context.Elevated;
        _now = context.UtcNow;
    }

    /// <summary>Finds the owner.</summary>
    /// <param name="account">Columns that the rules look at.</param>
    /// <param name="accountId">The account; its own weight is not part of anybody's load.</param>
    /// <param name="isDryRun">Whether nothing will be written: then nothing is locked.</param>
    public Assignment Assign(Entity account, Guid accountId, bool isDryRun)
    {
        var rule = Rule.First(AssignmentRules.Read(_service), account.ToProfile());
        if (rule is null)
        {
            return new Assignment(AssignmentReason.NoEligibleOfficer, Rule: null, Chosen: null, []);
        }

        if (rule.Officers.Count == 0)
        {
            return OfficerChoice.Choose(rule, weight: 0, new PoolLoad().Points, parentOwner: null, _now);
        }

        var weights = OwnershipSettings.ReadWeights(_service);
        if (!isDryRun)
        {
            PoolLock.Take(_service, rule.PoolId, rule.PoolName);
        }

        var parent = account.GetAttributeValue<EntityReference>(Account.Fields.ParentAccountId)?.Id;
        var users = rule.Officers.Select(officer => officer.UserId);
        var load = OwnershipQueries.ReadLoads(_service, users, accountId, parent, weights);
        var incumbent = account.LoyaltyOwner() is { } owner ? new Incumbent(owner.Id, IsLeaving: false) : null;
        return OfficerChoice.Choose(rule, weights.Of(account.Segment()), load.Points, load.ParentOwner, _now, incumbent);
    }
}
