using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PlayTask = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Plays;

/// <summary>Opens a play with its tasks.</summary>
internal sealed class PlayOpening(StepContext context)
{
    private const int LongestName = 200;

    // Elevated: plays are opened by rule, for people whom the caller need not be allowed to give work.
    private readonly IOrganizationService _service = context.Elevated;

    /// <summary>Opens it; its key keeps two from being open for one account, whoever comes first.</summary>
    public Guid Open(PlayedAccount account)
    {
        var owner = new PlayOwner(_service, context.UtcNow).Choose(account);
        var language = Settings.Read(_service, EnvironmentVariables.TextLanguage).Numbers(EnvironmentVariables.TextLanguage, Language.English)[0];
        var play = _service.Create(new Entity(Play.EntityLogicalName)
        {
            [Play.Fields.Name] = Short(Texts.Get(language, "Play.Name", account.Name)),
            [Play.Fields.AccountId] = account.Reference,
            [Play.Fields.Level] = account.LevelChoice,
            [Play.Fields.CurrentLevel] = account.LevelChoice,
            [Play.Fields.OpenedOn] = context.UtcNow,
            [Play.Fields.OpenKey] = account.Reference.Id.ToString("D"),
            [Play.Fields.EvaluationId] = LatestEvaluation(account.Reference.Id),
            [Play.Fields.OwnerId] = owner,
        });
        foreach (var planned in new PlayTemplate(_service, context.UtcNow).TasksOf(account, language))
        {
            planned[PlayTask.Fields.Subject] = Short(planned.GetAttributeValue<string>(PlayTask.Fields.Subject));
            planned[PlayTask.Fields.PlayId] = new EntityReference(Play.EntityLogicalName, play);
            planned[PlayTask.Fields.RegardingObjectId] = account.Reference;
            planned[PlayTask.Fields.OwnerId] = owner;
            _service.Create(planned);
        }

        return play;
    }

    private EntityReference? LatestEvaluation(Guid accountId)
    {
        var query = new QueryExpression(ChurnEvaluation.EntityLogicalName) { TopCount = 1 };
        query.Criteria.AddCondition(ChurnEvaluation.Fields.AccountId, ConditionOperator.Equal, accountId);
        query.AddOrder(ChurnEvaluation.Fields.EvaluatedOn, OrderType.Descending);
        return _service.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntityReference();
    }

    private static string Short(string text) => text.Length <= LongestName ? text : text.Substring(0, LongestName);
}
