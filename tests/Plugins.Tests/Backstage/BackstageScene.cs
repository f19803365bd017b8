using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Tests.Ownership;
using Dynamics.Loyalty.Plugins.Tests.Promises;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Tests.Backstage;

/// <summary>Puts backstage notes on stage.</summary>
internal sealed class BackstageScene(LoyaltyEnvironment environment)
{
    /// <summary>What nobody outside may read.</summary>
    public const string Secret = "the supplier went bankrupt";

    private readonly OwnershipScene _owners = new(environment);
    private readonly PromiseScene _promises = new(environment);

    /// <summary>An account.</summary>
    public Guid Account() => _owners.Account();

    /// <summary>An open promise to an account.</summary>
    public Guid Promise(Guid account) => _promises.Promise(_promises.Policy(calendar: null), account);

    /// <summary>A note as it would be written.</summary>
    public static Entity Draft(Guid account, Guid? promise = null, string text = Secret) => new(BackstageNote.EntityLogicalName)
    {
        [BackstageNote.Fields.AccountId] = new EntityReference(Model.Account.EntityLogicalName, account),
        [BackstageNote.Fields.PromiseId] = promise is { } id ? new EntityReference(Model.Promise.EntityLogicalName, id) : null,
        [BackstageNote.Fields.Text] = text,
    };

    /// <summary>A note of the administrator.</summary>
    public Guid Note(Guid account, Guid? promise = null) => environment.Service.Create(Draft(account, promise));

    /// <summary>A member of the column security profile with a role of the product.</summary>
    public Guid Member(string role)
    {
        var user = environment.User(role);
        environment.Admit(user);
        return user;
    }
}
