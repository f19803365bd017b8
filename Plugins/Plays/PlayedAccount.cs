using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Churn;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Plays;

/// <summary>An account with its open play.</summary>
internal sealed class PlayedAccount
{
    private const string Alias = "play";
    private readonly Entity _row;

    private PlayedAccount(Entity row) => _row = row;

    /// <summary>The account.</summary>
    public EntityReference Reference => _row.ToEntityReference();

    /// <summary>Its name.</summary>
    public string Name => _row.GetAttributeValue<string>(Account.Fields.Name) ?? string.Empty;

    /// <summary>Whether it is in use.</summary>
    public bool IsActive => _row.GetAttributeValue<OptionSetValue>(Account.Fields.StateCode)?.Value != (int)Account.StateCode.Inactive;

    /// <summary>Its risk level in force.</summary>
    public RiskStep Level => RiskSteps.Of(LevelChoice);

    /// <summary>Its risk level in force, as the choice.</summary>
    public OptionSetValue? LevelChoice => _row.GetAttributeValue<OptionSetValue>(Account.Fields.RiskLevel);

    /// <summary>Its loyalty owner, or null.</summary>
    public EntityReference? LoyaltyOwner => _row.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId);

    /// <summary>The owner of its row.</summary>
    public EntityReference Owner => _row.GetAttributeValue<EntityReference>(Account.Fields.OwnerId);

    /// <summary>Its open play with level and date of the fall; null for none.</summary>
    public Entity? Play => _row.Joined<Guid>(Alias, Model.Play.Fields.Id) is var id && id == Guid.Empty
        ? null
        : new Entity(Model.Play.EntityLogicalName, id)
        {
            [Model.Play.Fields.CurrentLevel] = _row.Joined<OptionSetValue>(Alias, Model.Play.Fields.CurrentLevel),
            [Model.Play.Fields.FellOn] = _row.Joined<DateTime?>(Alias, Model.Play.Fields.FellOn),
        };

    /// <summary>Reads it in one call; null when there is no such account any more.</summary>
    public static PlayedAccount? Read(IOrganizationService service, Guid accountId)
    {
        var query = new QueryExpression(Account.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                Account.Fields.Name, Account.Fields.StateCode, Account.Fields.RiskLevel, Account.Fields.LoyaltyOwnerId, Account.Fields.OwnerId),
        };
        query.Criteria.AddCondition(Account.Fields.Id, ConditionOperator.Equal, accountId);
        var play = query.AddLink(Model.Play.EntityLogicalName, Account.Fields.Id, Model.Play.Fields.AccountId, JoinOperator.LeftOuter);
        play.EntityAlias = Alias;
        play.Columns = new ColumnSet(Model.Play.Fields.Id, Model.Play.Fields.CurrentLevel, Model.Play.Fields.FellOn);
        play.LinkCriteria.AddCondition(Model.Play.Fields.ClosedOn, ConditionOperator.Null);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row ? new PlayedAccount(row) : null;
    }
}
