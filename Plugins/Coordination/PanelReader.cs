using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Reads about one account with the caller's rights; what the caller's roles do not let them read comes back empty.</summary>
internal sealed class PanelReader(StepContext context, CallerPrivileges privileges)
{
    /// <summary>Most rows of one list.</summary>
    public const int MostRows = 50;

    /// <summary>The service with the caller's rights.</summary>
    public IOrganizationService Service { get; } = context.UserService;

    /// <summary>
    /// The service with every right, for the few facts that everybody who may read the account is told although the rows
    /// that hold them are not theirs to read. Used only after the account itself was read with the caller's rights.
    /// </summary>
    public IOrganizationService Elevated => context.Elevated;

    /// <summary>What the caller's roles let them read and do.</summary>
    public CallerPrivileges Privileges { get; } = privileges;

    /// <summary>The account.</summary>
    public Guid AccountId { get; } = context.TargetReference.Id;

    /// <summary>The caller.</summary>
    public Guid UserId { get; } = context.Execution.UserId;

    /// <summary>The moment.</summary>
    public DateTime Now { get; } = context.UtcNow;

    /// <summary>A query of the rows that point to the account.</summary>
    public QueryExpression OfAccount(string table, string lookup)
    {
        var query = new QueryExpression(table);
        query.Criteria.AddCondition(lookup, ConditionOperator.Equal, AccountId);
        return query;
    }

    /// <summary>The rows of a query; none when the table is not readable.</summary>
    public EntityCollection Read(bool isReadable, QueryExpression query) =>
        isReadable ? Service.RetrieveMultiple(query) : new EntityCollection();
}
