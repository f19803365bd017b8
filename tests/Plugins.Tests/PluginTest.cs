using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests;

/// <summary>A test on an environment that its class shares and that is empty at the start of each test.</summary>
[Collection(nameof(LoyaltyEnvironment))]
public abstract class PluginTest
{
    /// <summary>Empties the environment.</summary>
    protected PluginTest(LoyaltyEnvironment environment)
    {
        Environment = environment;
        environment.Reset();
        environment.Now = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    }

    /// <summary>The environment.</summary>
    protected LoyaltyEnvironment Environment { get; }

    /// <summary>What is refused, by its message.</summary>
    protected static string Refused(Action action) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(action).Detail.Message;
}
