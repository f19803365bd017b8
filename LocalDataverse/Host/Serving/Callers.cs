using System.Globalization;
using LocalDataverse.Engine;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Host.WebApi.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Host.Serving;

/// <summary>
/// Decides in whose name a request runs. There is no sign-in: a header names the user, else the shell's cookie does,
/// else it is the administrator.
/// </summary>
internal sealed class Callers(LocalEnvironment environment)
{
    /// <summary>The cookie that the app shell sets when a user is chosen.</summary>
    public const string Cookie = "local-caller";

    private static readonly string[] HeaderNames = ["CallerObjectId", "MSCRMCallerID"];

    /// <summary>
    /// The user of a request. A header that names no user, or a disabled one: 403. A cookie that does (after a reset,
    /// for instance) is passed over.
    /// </summary>
    public Guid Of(HttpRequest request)
    {
        foreach (var name in HeaderNames)
        {
            var text = request.Headers[name].ToString();
            if (text.Length > 0) return Checked(name, text);
        }
        return Guid.TryParse(request.Cookies[Cookie], CultureInfo.InvariantCulture, out var id) && Find(id) is { } user && !IsDisabled(user)
            ? id
            : environment.AdministratorId;
    }

    private Guid Checked(string header, string text)
    {
        if (!Guid.TryParse(text, CultureInfo.InvariantCulture, out var id))
            throw new WebApiException(
                400, ErrorCode.InvalidArgument, $"The header {header} holds no user id: '{text}'. Send the systemuserid of a user, or leave it out.");
        if (Find(id) is not { } user)
            throw new WebApiException(
                403, WebApiError.UserNotMember, $"The user {id} of the header {header} is not a member of the organization. Send the systemuserid of a user.");
        return IsDisabled(user)
            ? throw new WebApiException(403, WebApiError.UserDisabled, $"The specified user (Id = {id}) is disabled. Enable the user, or call as another one.")
            : id;
    }

    private Entity? Find(Guid id)
    {
        if (environment.Metadata.FindTable("systemuser") is null) return id == environment.AdministratorId ? new Entity("systemuser", id) : null;
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("isdisabled"), TopCount = 1 };
        query.Criteria.AddCondition("systemuserid", ConditionOperator.Equal, id);
        return environment.CreateService(environment.AdministratorId).RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private static bool IsDisabled(Entity user) => user.GetAttributeValue<bool>("isdisabled");
}
