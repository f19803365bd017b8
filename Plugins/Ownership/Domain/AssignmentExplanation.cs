using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Ownership.Domain;

/// <summary>Writes why an account has its loyalty owner, as the JSON that the history keeps (version 1).</summary>
public static class AssignmentExplanation
{
    private const int Version = 1;

    /// <summary>The document of a choice by rule.</summary>
    /// <param name="assignment">The choice.</param>
    /// <param name="sentence">The reason in words.</param>
    public static string Of(Assignment assignment, LocalizedText sentence)
    {
        var json = Begin(assignment.Reason, assignment.Rule?.Name);
        var chosen = assignment.Chosen;
        WriteChosen(json, chosen?.Id, chosen?.UserId, chosen?.Name);
        json.Name("candidates").BeginArray();
        foreach (var candidate in assignment.Candidates)
        {
            Write(json, candidate);
        }

        return End(json.EndArray(), sentence);
    }

    /// <summary>The document of a choice by a person, or by an event that left no choice.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="officerId">Profile of the chosen user, when there is one.</param>
    /// <param name="userId">The chosen user; null when the owner was taken away.</param>
    /// <param name="name">Name of the chosen user, when known.</param>
    /// <param name="sentence">The reason in words.</param>
    public static string WithoutCandidates(AssignmentReason reason, Guid? officerId, Guid? userId, string? name, LocalizedText sentence)
    {
        var json = Begin(reason, rule: null);
        WriteChosen(json, officerId, userId, name);
        return End(json.Name("candidates").BeginArray().EndArray(), sentence);
    }

    /// <summary>Writes what became of one candidate.</summary>
    internal static void Write(JsonWriter json, Candidate candidate) =>
        json.BeginObject()
            .Name("officerId").Value(candidate.Officer.Id)
            .Name("name").Value(candidate.Officer.Name)
            .Name("load").Value(candidate.Load)
            .Name("capacity").Value(candidate.Officer.Capacity)
            .Name("loadAfter").Value(candidate.LoadAfter)
            .Name("outcome").Value(Code(candidate.Outcome.ToString()))
            .Name("why").Value(candidate.Why is { } why ? Code(why.ToString()) : null)
            .EndObject();

    private static JsonWriter Begin(AssignmentReason reason, string? rule) =>
        new JsonWriter().BeginObject()
            .Name("version").Value(Version)
            .Name("reason").Value(Code(reason.ToString()))
            .Name("rule").Value(rule);

    private static string End(JsonWriter json, LocalizedText sentence)
    {
        json.Name("sentence");
        sentence.WriteTo(json);
        return json.EndObject().ToString();
    }

    private static void WriteChosen(JsonWriter json, Guid? officerId, Guid? userId, string? name)
    {
        json.Name("chosen");
        if (userId is null)
        {
            json.Raw(json: null);
            return;
        }

        json.BeginObject()
            .Name("officerId").Value(officerId)
            .Name("userId").Value(userId)
            .Name("name").Value(name)
            .EndObject();
    }

    private static string Code(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}

