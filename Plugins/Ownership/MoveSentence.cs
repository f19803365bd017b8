using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Platform;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Why an account moves, or does not, when many are assigned at once.</summary>
internal static class MoveSentence
{
    /// <summary>The sentence of a move when the rules run again.</summary>
    public static LocalizedText OfRerun(PlannedMove move) => move switch
    {
        { Assignment: null } => Texts.Both("Move.Locked"),
        { Outcome: MoveOutcome.Stays, Assignment: { Chosen: null } assignment } => Texts.Both("Move.Kept", AssignmentSentence.Of(assignment)),
        { Assignment: { } assignment } => AssignmentSentence.Of(assignment),
    };

    /// <summary>The sentence of a move when a portfolio is handed over.</summary>
    public static LocalizedText OfHandOver(PlannedMove move)
    {
        var former = move.Account.OwnerName;
        return move switch
        {
            { Assignment: null } => Texts.Both("Move.Locked"),
            { Assignment: { Rule: null, Candidates: { Count: 1 } offer } } => Chosen(offer.Single(), former),
            { Assignment: { } assignment } => Texts.Both("Move.HandOver", former, AssignmentSentence.Of(assignment)),
        };
    }

    private static LocalizedText Chosen(Candidate candidate, string? former) =>
        Texts.Both(
            candidate.Why is null ? "Move.HandOverTo" : "Move.Full",
            candidate.Officer.Name,
            former,
            candidate.LoadAfter,
            candidate.Officer.Capacity);
}
