using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plays.Domain;
using Dynamics.Loyalty.Plugins.Churn;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Plays;

/// <summary>Tells an open play what became of the risk. A risk that falls closes nothing: what was begun is finished.</summary>
internal sealed class PlayNews(StepContext context)
{
    // Elevated: what the rules write about a play is closed to users.
    private readonly IOrganizationService _service = context.Elevated;

    /// <summary>Writes the level, and in words that the risk fell or rose again; nothing when the play knows it already.</summary>
    public void Tell(Entity play, RiskStep level)
    {
        var fellOn = play.GetAttributeValue<DateTime?>(Play.Fields.FellOn);
        var isFall = !PlayRule.IsHigh(level) && fellOn is null;
        var isRise = PlayRule.IsHigh(level) && fellOn is not null;
        if (!isFall && !isRise && RiskSteps.Of(play.GetAttributeValue<OptionSetValue>(Play.Fields.CurrentLevel)) == level)
            return;
        var news = new Entity(play.LogicalName, play.Id) { [Play.Fields.CurrentLevel] = new OptionSetValue(RiskSteps.ValueOf(level)) };
        if (isFall || isRise)
        {
            news[Play.Fields.FellOn] = isFall ? context.UtcNow : null;
            news[Play.Fields.Note] = Sentence(isFall ? "Play.Fell" : "Play.Rose");
        }

        _service.Update(news);
    }

    private string Sentence(string key)
    {
        var language = Settings.Read(_service, EnvironmentVariables.TextLanguage).Numbers(EnvironmentVariables.TextLanguage, Language.English)[0];
        return Texts.Get(language, key, context.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}
