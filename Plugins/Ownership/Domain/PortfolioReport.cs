using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>Writes what becomes of many accounts and of the officers' loads, as JSON (version 1).</summary>
public static class PortfolioReport
{
    private const int Version = 1;

    /// <summary>The document.</summary>
    public static string Of(IEnumerable<ReportedMove> moves, IEnumerable<OfficerLoad> loads)
    {
        var json = new JsonWriter().BeginObject().Name("version").Value(Version).Name("items").BeginArray();
        foreach (var move in moves)
        {
            Write(json, move);
        }

        json.EndArray().Name("loads").BeginArray();
        foreach (var load in loads)
        {
            Write(json, load);
        }

        return json.EndArray().EndObject().ToString();
    }

    private static void Write(JsonWriter json, ReportedMove reported)
    {
        var move = reported.Move;
        json.BeginObject()
            .Name("accountId").Value(move.Account.Id)
            .Name("account").Value(move.Account.Name)
            .Name("fromUserId").Value(move.Account.OwnerId)
            .Name("toUserId").Value(move.NewOwnerId)
            .Name("from").Value(move.Account.OwnerName)
            .Name("to").Value(reported.To)
            .Name("weight").Value(move.Weight)
            .Name("outcome").Value(Code(move.Outcome))
            .Name("reason").Value(reported.Reason)
            .Name("sentence");
        reported.Sentence.WriteTo(json);
        WriteRefused(json, move.Assignment);
        json.EndObject();
    }

    private static void WriteRefused(JsonWriter json, Assignment? assignment)
    {
        json.Name("refused").BeginArray();
        foreach (var candidate in (assignment?.Candidates ?? []).Where(candidate => candidate.Outcome is CandidateOutcome.Refused))
        {
            AssignmentExplanation.Write(json, candidate);
        }

        json.EndArray();
    }

    private static void Write(JsonWriter json, OfficerLoad load) =>
        json.BeginObject()
            .Name("officerId").Value(load.OfficerId)
            .Name("name").Value(load.Name)
            .Name("capacity").Value(load.Capacity)
            .Name("before").Value(load.Before)
            .Name("after").Value(load.After)
            .EndObject();

    private static string Code(MoveOutcome outcome)
    {
        var name = outcome.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
