using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Churn;

/// <summary>Puts the rows of churn scoring on stage.</summary>
internal sealed class ChurnScene(LoyaltyEnvironment environment)
{
    /// <summary>An account with a loyalty owner, so that nothing speaks against it.</summary>
    public Guid Account(params (string Column, object? Value)[] more) => environment.Create(
        Model.Account.EntityLogicalName,
        [
            (Model.Account.Fields.Name, "Account"),
            (Model.Account.Fields.LoyaltyOwnerId, new EntityReference(SystemUser.EntityLogicalName, environment.AdministratorId)),
            .. more,
        ]);

    /// <summary>A feedback, given now unless said otherwise.</summary>
    public Guid Feedback(Guid account, int? technical = null, int? relational = null, int? recommendation = null, DateTime? givenOn = null) =>
        environment.Create(
            Model.Feedback.EntityLogicalName,
            (Model.Feedback.Fields.AccountId, new EntityReference(Model.Account.EntityLogicalName, account)),
            (Model.Feedback.Fields.TechnicalScore, technical),
            (Model.Feedback.Fields.RelationalScore, relational),
            (Model.Feedback.Fields.Recommendation, recommendation),
            (Model.Feedback.Fields.GivenOn, givenOn));

    /// <summary>What a kind of signal weighs.</summary>
    public Guid Kind(SignalKind kind, decimal points, int halfLife = 100, decimal cap = 100, int window = 365, bool isActive = true) =>
        environment.Create(
            ChurnKind.EntityLogicalName,
            (ChurnKind.Fields.Name, kind.ToString()),
            (ChurnKind.Fields.Kind, new OptionSetValue((int)kind)),
            (ChurnKind.Fields.Points, points),
            (ChurnKind.Fields.HalfLifeDays, halfLife),
            (ChurnKind.Fields.Cap, cap),
            (ChurnKind.Fields.WindowDays, window),
            (ChurnKind.Fields.Active, isActive));

    /// <summary>The scale of risk levels.</summary>
    public Guid Scale(int watch, int atRisk, int critical, int margin = 5, IOrganizationService? service = null) =>
        (service ?? environment.Service).Create(new Entity(RiskLevelScale.EntityLogicalName)
        {
            [RiskLevelScale.Fields.Name] = "Scale",
            [RiskLevelScale.Fields.WatchFrom] = watch,
            [RiskLevelScale.Fields.AtRiskFrom] = atRisk,
            [RiskLevelScale.Fields.CriticalFrom] = critical,
            [RiskLevelScale.Fields.DropMargin] = margin,
        });

    /// <summary>Sets the level of an account by hand.</summary>
    public void Override(Guid account, RiskLevel? level, string? reason, DateTime? until, IOrganizationService? service = null) =>
        (service ?? environment.Service).Update(new Entity(Model.Account.EntityLogicalName, account)
        {
            [Model.Account.Fields.RiskOverride] = level is { } value ? new OptionSetValue((int)value) : null,
            [Model.Account.Fields.RiskOverrideReason] = reason,
            [Model.Account.Fields.RiskOverrideUntil] = until,
        });

    /// <summary>Evaluates an account.</summary>
    public OrganizationResponse Evaluate(Guid account, IOrganizationService? service = null) =>
        (service ?? environment.Service).Execute(new OrganizationRequest(EvaluateChurnApi.Name)
        {
            ["Target"] = new EntityReference(Model.Account.EntityLogicalName, account),
        });

    /// <summary>The risk columns of an account.</summary>
    public Entity Risk(Guid account) =>
        environment.Read(
            Model.Account.EntityLogicalName,
            account,
            Model.Account.Fields.ChurnScore,
            Model.Account.Fields.RiskLevel,
            Model.Account.Fields.RiskReasons,
            Model.Account.Fields.RelationalParadox,
            Model.Account.Fields.RiskEvaluatedOn);

    /// <summary>The score of an account.</summary>
    public int? Score(Guid account) => Risk(account).GetAttributeValue<int?>(Model.Account.Fields.ChurnScore);

    /// <summary>The level of an account.</summary>
    public RiskLevel? Level(Guid account) => (RiskLevel?)Risk(account).GetAttributeValue<OptionSetValue>(Model.Account.Fields.RiskLevel)?.Value;

    /// <summary>The history of an account's risk.</summary>
    public IReadOnlyList<Entity> History(Guid account) =>
        environment.Where(
            ChurnEvaluation.EntityLogicalName,
            ChurnEvaluation.Fields.AccountId,
            account,
            ChurnEvaluation.Fields.OldScore,
            ChurnEvaluation.Fields.NewScore,
            ChurnEvaluation.Fields.OldLevel,
            ChurnEvaluation.Fields.NewLevel,
            ChurnEvaluation.Fields.OverrideReason,
            ChurnEvaluation.Fields.OverrideUntil,
            ChurnEvaluation.Fields.ChangedById,
            ChurnEvaluation.Fields.Factors,
            ChurnEvaluation.Fields.Trigger);
}
