using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>How many promises somebody has open, beside the number from which one more is too many.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Open">Promises open or paused, counted up to the 5,000 that the platform counts.</param>
/// <param name="Limit">The number.</param>
internal sealed record OwnerLoad(Guid UserId, int Open, int Limit)
{
    private const int Version = 1;
    private const int ShippedLimit = 15;

    /// <summary>The limit that an administrator set. One call.</summary>
    public static int ReadLimit(StepContext context) =>
        // Elevated: the number is an administrator's to set, and everybody's to be warned by.
        Settings.Read(context.Elevated, EnvironmentVariables.OpenPromisesLimit).Numbers(EnvironmentVariables.OpenPromisesLimit, ShippedLimit)[0];

    /// <summary>Counts. Two calls.</summary>
    public static OwnerLoad Of(StepContext context, Guid userId)
    {
        var query = new QueryExpression(Promise.EntityLogicalName)
        {
            PageInfo = new PagingInfo { PageNumber = 1, Count = 1, ReturnTotalRecordCount = true },
        };
        query.Criteria.AddCondition(Promise.Fields.OwnerId, ConditionOperator.Equal, userId);
        query.Criteria.AddCondition(Promise.Fields.Status, ConditionOperator.In, (int)PromiseStatus.Open, (int)PromiseStatus.Paused);
        // Elevated: a load made of only what the caller may read would be too low; nothing but the number is shown.
        return new OwnerLoad(userId, context.Elevated.RetrieveMultiple(query).TotalRecordCount, ReadLimit(context));
    }

    /// <summary>The load as JSON; <c>isFull</c> says that one more would be over the limit.</summary>
    public string ToJson() =>
        new JsonWriter().BeginObject()
            .Name("version").Value(Version)
            .Name("userId").Value(UserId)
            .Name("open").Value(Open)
            .Name("limit").Value(Limit)
            .Name("isFull").Value(Open >= Limit)
            .EndObject().ToString();
}
