using System.Text;
using Dynamics.Loyalty.Ownership.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Ownership;

/// <summary>Leaves a note on each account that is handed over: why, and what is open, in the organization's language.</summary>
internal sealed class HandOverNotes
{
    private const int MostLines = 10;
    private const int Batch = 50;
    private readonly StepContext _context;
    private readonly IReadOnlyList<PlannedMove> _moves;
    private readonly int _language;
    private OpenWork? _work;
    private int _written;

    /// <summary>Prepares the notes of moves that will be written in this order.</summary>
    public HandOverNotes(StepContext context, IReadOnlyList<PlannedMove> moves)
    {
        _context = context;
        _moves = moves;
        // Elevated: most cannot read environment variables.
        _language = Settings.Read(context.Elevated, EnvironmentVariables.TextLanguage)
            .Numbers(EnvironmentVariables.TextLanguage, Language.English)[0];
    }

    /// <summary>Writes the note of the next move.</summary>
    public void Write(PlannedMove move)
    {
        if (_written++ % Batch == 0)
        {
            // Elevated: the new owner must know all that is open, whatever the one who hands over may read.
            _work = OpenWork.Read(_context.Elevated, _moves.Skip(_written - 1).Take(Batch).Select(next => next.Account.Id).ToArray());
        }

        var taker = move.Assignment?.Chosen?.Name ?? "–";
        // The caller's rights: the note is theirs.
        _context.UserService.Create(new Entity(Annotation.EntityLogicalName)
        {
            [Annotation.Fields.ObjectId] = new EntityReference(Account.EntityLogicalName, move.Account.Id),
            [Annotation.Fields.Subject] = Say("HandOverNote.Subject", move.Account.OwnerName, taker),
            [Annotation.Fields.NoteText] = Text(move),
        });
    }

    private string Text(PlannedMove move)
    {
        var text = new StringBuilder(MoveSentence.OfHandOver(move).In(Language.Closest(_language) == Language.French)).Append('\n');
        var account = _work!.AccountOf(move.Account.Id);
        text.Append(account?.GetAttributeValue<int?>(Account.Fields.ChurnScore) is { } score
            ? Say("HandOverNote.Risk", score, account.GetAttributeValue<string>(Account.Fields.RiskReasons))
            : Say("HandOverNote.NotEvaluated"));
        Append(text, "HandOverNote.Promises", _work.PromisesOf(move.Account.Id), Promise.Fields.Name, Promise.Fields.PromisedOn);
        Append(text, "HandOverNote.Tasks", _work.TasksOf(move.Account.Id), Model.Task.Fields.Subject, Model.Task.Fields.ScheduledEnd);
        return text.ToString();
    }

    private void Append(StringBuilder text, string heading, IReadOnlyList<Entity> rows, string name, string due)
    {
        text.Append('\n').Append(Say(heading, rows.Count));
        foreach (var row in rows.Take(MostLines))
        {
            text.Append("\n- ").Append(row.GetAttributeValue<string>(name));
            if (row.GetAttributeValue<DateTime?>(due) is { } day)
                text.Append(", ").Append(Say("HandOverNote.Due", day));
        }

        if (rows.Count > MostLines)
            text.Append("\n- …");
    }

    private string Say(string key, params object?[] facts) => Texts.Get(_language, key, facts);
}
