using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>The reason of an assignment in words.</summary>
internal static class AssignmentSentence
{
    /// <summary>The sentence in both languages.</summary>
    public static LocalizedText Of(Assignment assignment) => assignment switch
    {
        { Rule: null } => Texts.Both("Assignment.NoRule"),
        { Chosen: { } chosen, Reason: AssignmentReason.Continuity } => Texts.Both("Assignment.Continuity", chosen.Name, assignment.Rule.Name),
        { Chosen: { } chosen, Reason: AssignmentReason.Fallback } => Texts.Both("Assignment.Fallback", chosen.Name, assignment.Rule.Name),
        { Chosen: { } chosen } => ByLoad(assignment, chosen),
        _ => Texts.Both("Assignment.NoEligibleOfficer", assignment.Rule.PoolName, assignment.Rule.Name),
    };

    private static LocalizedText ByLoad(Assignment assignment, Officer chosen)
    {
        var after = assignment.Candidates.Single(candidate => candidate.Officer.Id == chosen.Id).LoadAfter;
        return Texts.Both("Assignment.Rule", chosen.Name, assignment.Rule!.PoolName, assignment.Rule.Name, after, chosen.Capacity);
    }
}
