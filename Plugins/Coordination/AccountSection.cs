using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Writes what the account is.</summary>
internal static class AccountSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(JsonWriter json, Entity account) =>
        json.BeginObject()
            .Name("id").Value(account.Id)
            .Name("name").Text(account, Account.Fields.Name)
            .Name("segment").Choice(account, Account.Fields.Segment)
            .Name("renewalOn").Day(account.GetAttributeValue<DateTime?>(Account.Fields.RenewalOn))
            .Name("language").Text(account, Account.Fields.Language)
            .EndObject();
}
