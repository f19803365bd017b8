using LocalDataverse.Host.WebApi.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Writing;

/// <summary>A write that was read and understood but not yet done, so that a change set can do several as one.</summary>
/// <param name="Requests">What to execute, in order.</param>
/// <param name="Main">Index of the request whose answer the reply is made of.</param>
/// <param name="Reply">Makes the reply once all is done.</param>
internal sealed record PlannedWrite(IReadOnlyList<OrganizationRequest> Requests, int Main, Func<OrganizationResponse, WebApiReply> Reply)
{
    /// <summary>The row that this write creates or changes, when it is known beforehand: what <c>$1</c> in a change set means.</summary>
    public EntityReference? Row { get; init; }

    /// <summary>A write of one request.</summary>
    public static PlannedWrite Of(OrganizationRequest request, Func<OrganizationResponse, WebApiReply> reply) => new([request], 0, reply);

    /// <summary>Does it alone.</summary>
    public WebApiReply Run(RequestContext context) => Reply(context.Execute(Requests)[Main]);
}
