using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Promises;
using LocalDataverse.Engine;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Lifecycle;

/// <summary>A test with an environment of its own, on which solutions come and go.</summary>
[Collection(nameof(LoyaltyEnvironment))]
public abstract class LifecycleTest : IDisposable
{
    /// <summary>Name of the core.</summary>
    protected const string Core = "DynamicsLoyalty";

    /// <summary>Name of the add-on.</summary>
    protected const string AddOn = "DynamicsLoyaltyCustomerService";

    /// <summary>With the platform's own tables only.</summary>
    protected LifecycleTest()
    {
        Environment = LoyaltyEnvironment.Open(new LocalEnvironmentOptions());
        Environment.Install("LocalBase_managed.zip");
        Scene = new PromiseScene(Environment);
    }

    /// <summary>The environment.</summary>
    protected LoyaltyEnvironment Environment { get; }

    private protected PromiseScene Scene { get; }

    /// <summary>Sets a variable of the solution.</summary>
    protected Guid Set(string variable, string value) => Environment.Create(
        "environmentvariablevalue",
        ("environmentvariabledefinitionid", Environment.Where("environmentvariabledefinition", "schemaname", variable).Single().ToEntityReference()),
        ("value", value));

    /// <summary>Rows of many kinds, as half a year of use leaves them; the id of the promise.</summary>
    protected Guid Use()
    {
        var account = Scene.Account();
        var promise = Scene.Promise(Scene.Policy(Scene.Calendar()), account);
        Environment.Create("annotation", ("subject", "About the promise"), ("objectid", new EntityReference(Promise.EntityLogicalName, promise)));
        var email = Environment.Create("email", ("subject", "About the promise"), ("regardingobjectid", new EntityReference(Promise.EntityLogicalName, promise)));
        Scene.Deliver(promise, "2026-03-20 09:00 +01:00");
        Environment.Create(Feedback.EntityLogicalName, (Feedback.Fields.AccountId, new EntityReference(Account.EntityLogicalName, account)), (Feedback.Fields.RelationalScore, 1));
        var colleague = Environment.User("Loyalty Officer");
        Environment.Share(promise, colleague, Promise.EntityLogicalName);
        Environment.Share(account, colleague);
        Environment.Share(email, colleague, "email");
        Environment.RunJobs();
        return promise;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Environment.Dispose();
        GC.SuppressFinalize(this);
    }
}
