using Dynamics.Loyalty.Churn.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Churn;

/// <summary>What an administrator sets about risk.</summary>
internal sealed class ChurnSettings
{
    private ChurnSettings(RiskScale scale, int language)
    {
        Scale = scale;
        Language = language;
    }

    /// <summary>The levels.</summary>
    public RiskScale Scale { get; }

    /// <summary>Language in which the reasons are written into the account.</summary>
    public int Language { get; }

    /// <summary>Reads them.</summary>
    public static ChurnSettings Read(IOrganizationService service)
    {
        var settings = Settings.Read(
            service, EnvironmentVariables.RiskThresholds, EnvironmentVariables.RiskHysteresis, EnvironmentVariables.TextLanguage);
        var from = settings.Numbers(EnvironmentVariables.RiskThresholds, 30, 55, 80);
        var margin = settings.Numbers(EnvironmentVariables.RiskHysteresis, 5)[0];
        var language = settings.Numbers(EnvironmentVariables.TextLanguage, Platform.Language.English)[0];
        return new ChurnSettings(new RiskScale(from[0], from[1], from[2], margin), language);
    }
}

