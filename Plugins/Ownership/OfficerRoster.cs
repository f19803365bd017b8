using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>All officers with their deputies and access teams, in one query.</summary>
internal sealed class OfficerRoster
{
    private const string UserAlias = "user";
    private readonly Dictionary<Guid, Guid> _teams = [];

    private OfficerRoster(IReadOnlyList<Entity> rows)
    {
        Rows = rows;
        Duty = new DutyRoster(rows.Select(ToProfile));
        foreach (var row in rows)
        {
            if (row.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.AccessTeamId) is { } team)
                _teams[row.Id] = team.Id;
        }
    }

    /// <summary>Who acts for whom.</summary>
    public DutyRoster Duty { get; }

    /// <summary>The profiles as read: name, user, pool, capacity, absence, deputy, state.</summary>
    public IReadOnlyList<Entity> Rows { get; }

    /// <summary>The team that an officer's accounts are shared with, or null.</summary>
    public Guid? TeamOf(DutyProfile officer) => _teams.TryGetValue(officer.Id, out var team) ? team : null;

    /// <summary>The officer with a user as the choice of an owner looks at it; null when the user has no profile.</summary>
    public Officer? OfficerOf(Guid userId) =>
        Duty.OfUser(userId) is { } profile ? ToOfficer(profile, Rows.First(row => row.Id == profile.Id)) : null;

    /// <summary>Reads the officers, inactive ones too.</summary>
    /// <param name="service">Elevated where the caller need not be able to read profiles and users.</param>
    public static OfficerRoster Read(IOrganizationService service)
    {
        var query = new QueryExpression(LoyaltyOfficer.EntityLogicalName)
        {
            ColumnSet = new ColumnSet(
                LoyaltyOfficer.Fields.Name,
                LoyaltyOfficer.Fields.UserId,
                LoyaltyOfficer.Fields.PoolId,
                LoyaltyOfficer.Fields.Capacity,
                LoyaltyOfficer.Fields.Active,
                LoyaltyOfficer.Fields.StateCode,
                LoyaltyOfficer.Fields.AbsentFrom,
                LoyaltyOfficer.Fields.AbsentUntil,
                LoyaltyOfficer.Fields.DeputyId,
                LoyaltyOfficer.Fields.LastAssignedOn,
                LoyaltyOfficer.Fields.AccessTeamId),
        };
        query.AddOrder(LoyaltyOfficer.Fields.Name, OrderType.Ascending);
        query.AddOrder(LoyaltyOfficer.Fields.Id, OrderType.Ascending);
        var user = query.AddLink(SystemUser.EntityLogicalName, LoyaltyOfficer.Fields.UserId, SystemUser.Fields.Id, JoinOperator.LeftOuter);
        user.EntityAlias = UserAlias;
        user.Columns = new ColumnSet(SystemUser.Fields.IsDisabled);
        return new OfficerRoster(service.RetrieveAll(query));
    }

    private static Officer ToOfficer(DutyProfile profile, Entity row) =>
        new(
            profile.Id,
            profile.UserId!.Value,
            profile.Name,
            row.GetAttributeValue<int>(LoyaltyOfficer.Fields.Capacity),
            row.GetAttributeValue<bool>(LoyaltyOfficer.Fields.Active) && !profile.HasLeft,
            IsUserEnabled: !row.Joined<bool>(UserAlias, SystemUser.Fields.IsDisabled),
            profile.Absence.From,
            profile.Absence.Until,
            row.GetAttributeValue<DateTime?>(LoyaltyOfficer.Fields.LastAssignedOn));

    private static DutyProfile ToProfile(Entity row) =>
        new(
            row.Id,
            row.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.UserId)?.Id,
            row.GetAttributeValue<string>(LoyaltyOfficer.Fields.Name) ?? string.Empty,
            row.GetAttributeValue<OptionSetValue>(LoyaltyOfficer.Fields.StateCode)?.Value == (int)LoyaltyOfficer.StateCode.Inactive
                || row.Joined<bool>(UserAlias, SystemUser.Fields.IsDisabled),
            new Absence(
                row.GetAttributeValue<DateTime?>(LoyaltyOfficer.Fields.AbsentFrom),
                row.GetAttributeValue<DateTime?>(LoyaltyOfficer.Fields.AbsentUntil)),
            row.GetAttributeValue<EntityReference>(LoyaltyOfficer.Fields.DeputyId)?.Id);
}
