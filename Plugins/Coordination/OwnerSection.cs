using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Ownership;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Writes who answers for the account, since when and why.</summary>
internal static class OwnerSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(JsonWriter json, Entity account, PanelReader reader)
    {
        var owner = account.GetAttributeValue<EntityReference>(Account.Fields.LoyaltyOwnerId);
        var assignment = reader.LatestAssignment(owner);
        json.BeginObject()
            .Name("userId").Value(owner?.Id)
            .Name("name").Value(owner?.Name)
            .Name("locked").Value(account.GetAttributeValue<bool>(Account.Fields.OwnerLocked))
            .Name("vacantSince").Instant(account, Account.Fields.OwnerVacantSince)
            .Name("reason").Value((long?)assignment?.GetAttributeValue<OptionSetValue>(OwnerAssignment.Fields.Reason)?.Value)
            .Name("sentence");
        if (StoredExplanation.SentenceOf(assignment?.GetAttributeValue<string>(OwnerAssignment.Fields.Explanation)) is { } sentence)
        {
            sentence.WriteTo(json);
        }
        else
        {
            json.Raw(json: null);
        }

        json.Name("assignedOn").Value(assignment?.GetAttributeValue<DateTime?>(OwnerAssignment.Fields.CreatedOn));
        WriteAbsence(json.Name("absence"), owner, reader);
        json.EndObject();
    }

    // Elevated: whom to turn to while the owner is away is no secret from anybody who works for the customer; the
    // profiles of officers, with their capacities, are not told.
    private static void WriteAbsence(JsonWriter json, EntityReference? owner, PanelReader reader)
    {
        var duty = owner is null ? null : OfficerRoster.Read(reader.Elevated).Duty;
        if (duty?.OfUser(owner!.Id) is not { HasLeft: false } officer || !officer.Absence.Covers(reader.Now))
        {
            json.Raw(json: null);
            return;
        }

        var acting = duty.ActingFor(officer, reader.Now);
        json.BeginObject()
            .Name("until").Value(officer.Absence.Until)
            .Name("deputyUserId").Value(acting?.UserId)
            .Name("deputy").Value(acting?.Name)
            .EndObject();
    }
}
