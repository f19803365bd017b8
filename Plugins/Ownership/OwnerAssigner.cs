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
        var rule = Rule.First(AssignmentRules.Read(_service), ToProfile(account));
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
            Lock(rule);
        }

        var parent = account.GetAttributeValue<EntityReference>(Account.Fields.ParentAccountId)?.Id;
        var users = rule.Officers.Select(officer => officer.UserId);
        var load = OwnershipQueries.ReadLoads(_service, users, accountId, parent, weights);
        return OfficerChoice.Choose(rule, weights.Of(Segment(account)), load.Points, load.ParentOwner, _now);
    }

    /// <summary>
    /// Writing the pool's row, unchanged, takes its exclusive lock until the transaction ends. An officer belongs to one pool, so
    /// every assignment that could add to the same loads waits here, and reads the loads only after the one before has
    /// committed its account: no two see the same old load and none fills an officer past capacity. The officers' own
    /// rows would not do: which of them is contended is known only after the loads are read. The row is read-mostly
    /// and nothing else writes it, so it is the cheapest place to wait.
    /// </summary>
    private void Lock(Rule rule) =>
        _service.Update(new Entity(OfficerPool.EntityLogicalName, rule.PoolId)
        {
            [OfficerPool.Fields.Name] = rule.PoolName,
        });

    private static AccountProfile ToProfile(Entity account) =>
        new(
            Segment(account),
            account.GetAttributeValue<string>(Account.Fields.Address1_Country),
            account.GetAttributeValue<OptionSetValue>(Account.Fields.IndustryCode)?.Value,
            account.GetAttributeValue<Money>(Account.Fields.Revenue)?.Value,
            account.GetAttributeValue<string>(Account.Fields.Language));

    private static int? Segment(Entity account) => account.GetAttributeValue<OptionSetValue>(Account.Fields.Segment)?.Value;
}

