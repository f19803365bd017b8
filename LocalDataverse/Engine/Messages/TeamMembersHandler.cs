using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>What joining and leaving a team share: the team, its members, and the link between them, which runs its own pipeline.</summary>
internal abstract class TeamMembersHandler : MessageHandler
{
    private const string Team = "team";
    private const string User = "systemuser";

    public override IReadOnlyList<string>? Parameters => ["TeamId", "MemberIds"];

    /// <summary>The message that makes or ends the link.</summary>
    protected abstract string LinkMessage { get; }

    /// <summary>Whether a user who is a member already, or is none, is to be touched.</summary>
    protected abstract bool Concerns(bool isMember);

    public override void Prepare(Operation operation)
    {
        operation.Table = operation.TableOf(Team);
        operation.RowId = operation.Inputs.TryGetValue("TeamId", out var id) && id is Guid team
            ? team
            : throw Fault.Of(ErrorCode.InvalidArgument, $"Required field 'TeamId' of {Message} is missing. Name the team.");
        new References(operation.Scope).DemandExists(operation.Table, team);
    }

    public override void Execute(Operation operation)
    {
        var members = Members(operation);
        var users = Users(operation).Distinct().Where(user => Concerns(members.Contains(user))).Select(user => new EntityReference(User, user)).ToList();
        if (users.Count == 0)
            return;
        operation.Nested(new OrganizationRequest(LinkMessage)
        {
            ["Target"] = new EntityReference(Team, operation.RowId),
            ["Relationship"] = new Relationship("teammembership_association"),
            ["RelatedEntities"] = new EntityReferenceCollection(users),
        });
    }

    private Guid[] Users(Operation operation) => operation.Inputs.TryGetValue("MemberIds", out var value) && value is Guid[] ids
        ? ids
        : throw Fault.Of(ErrorCode.InvalidArgument, $"Required field 'MemberIds' of {Message} is missing. Name the users.");

    private static HashSet<Guid> Members(Operation operation)
    {
        var query = new QueryExpression("teammembership") { ColumnSet = new ColumnSet("systemuserid") };
        query.Criteria.AddCondition("teamid", ConditionOperator.Equal, operation.RowId);
        return [.. operation.Reader.Query(query, operation.Scope.AsSystem).Entities.Select(row => (Guid)row["systemuserid"])];
    }
}
