using System.Text.Json;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Host.WebApi.Writing;

/// <summary>Plans <c>$ref</c>: links and unlinks rows.</summary>
internal sealed class LinkWrites(RequestContext context, References references)
{
    /// <summary>POST or PUT of <c>$ref</c> with the other row's address in the body.</summary>
    public PlannedWrite Add(TableModel table, EntityReference row, NavigationModel navigation)
    {
        using var json = JsonBody.Read(context.Request);
        if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("@odata.id", out var address) || address.ValueKind != JsonValueKind.String)
            throw WebApiException.BadPayload("Send the other row's address as {\"@odata.id\": \"entityset(id)\"}.");
        var other = references.Read(navigation.Name, address.GetString()!);
        if (navigation.IsCollection) return PlannedWrite.Of(Links.Add(row, navigation, other), _ => WebApiReply.Empty());
        Targets.Check(table, navigation, other);
        return PlannedWrite.Of(Links.Write(row, navigation.Column, other), _ => WebApiReply.Empty());
    }

    /// <summary>DELETE of <c>$ref</c>; the other row stands in the address or in <c>$id</c>, a lookup needs neither.</summary>
    public PlannedWrite Remove(EntityReference row, NavigationModel navigation, Guid? otherId)
    {
        if (!navigation.IsCollection) return PlannedWrite.Of(Links.Write(row, navigation.Column, value: null), _ => WebApiReply.Empty());
        var other = otherId is { } id
            ? new EntityReference(navigation.Target, id)
            : references.Read(navigation.Name, context.Request.Option("$id")
                ?? throw WebApiException.BadQuery($"Say which row leaves '{navigation.Name}': …/{navigation.Name}(id)/$ref."));
        return PlannedWrite.Of(Links.Remove(row, navigation, other), _ => WebApiReply.Empty());
    }
}
