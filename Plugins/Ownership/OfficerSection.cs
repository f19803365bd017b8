using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Writes the officers with load, capacity, absence and deputies.</summary>
internal sealed class OfficerSection(OfficerRoster roster, PoolLoad loads, DateTime now)
{
    private readonly RunningLoads _points = new(loads.Points);

    /// <summary>Writes the section.</summary>
    public void Write(JsonWriter json)
    {
        json.BeginArray();
        foreach (var row in roster.Rows)
        {
            Write(json, row, roster.Duty.Officers.First(officer => officer.Id == row.Id));
        }

        json.EndArray();
    }

    private void Write(JsonWriter json, Entity row, DutyProfile officer)
    {
        var pool = row.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.PoolId);
        var acting = roster.Duty.ActingFor(officer, now);
        json.BeginObject()
            .Name("officerId").Value(officer.Id)
            .Name("userId").Value(officer.UserId)
            .Name("name").Value(officer.Name)
            .Name("poolId").Value(pool?.Id)
            .Name("pool").Value(pool?.Name)
            .Name("capacity").Value(row.GetAttributeValue<int>(LoyaltyOfficer.Fields.Capacity))
            .Name("load").Value(officer.UserId is { } user ? _points.Of(user) : 0)
            .Name("accounts").Value(officer.UserId is { } holder ? loads.AccountsOf(holder) : 0)
            .Name("active").Value(row.GetAttributeValue<bool>(LoyaltyOfficer.Fields.Active) && !officer.HasLeft)
            .Name("hasLeft").Value(officer.HasLeft)
            .Name("absentFrom").Value(officer.Absence.From)
            .Name("absentUntil").Value(officer.Absence.Until)
            .Name("isAbsent").Value(officer.Absence.Covers(now))
            .Name("deputyId").Value(officer.DeputyId)
            .Name("deputy").Value(row.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.DeputyId)?.Name)
            .Name("actingUserId").Value(acting?.UserId)
            .Name("acting").Value(acting?.Name);
        WriteDeputyFor(json, officer);
        json.EndObject();
    }

    private void WriteDeputyFor(JsonWriter json, DutyProfile officer)
    {
        json.Name("isDeputyFor").BeginArray();
        foreach (var other in roster.Duty.Officers.Where(other => other.Id != officer.Id && roster.Duty.ActingFor(other, now)?.Id == officer.Id))
        {
            json.BeginObject().Name("officerId").Value(other.Id).Name("name").Value(other.Name).EndObject();
        }

        json.EndArray();
    }
}
