using System.Globalization;

namespace Dynamics.Loyalty.Churn.Domain;

/// <summary>Departures as a file lists them: an account id and a day on each line. A bad line is reported and the rest is read.</summary>
public sealed class DepartureList
{
    private const string Heading = "accountid";
    private const string DayFormat = "yyyy-MM-dd";
    private static readonly char[] Separators = [',', ';', '\t'];
    private readonly List<Departure> _departures = [];
    private readonly List<LineFault> _faults = [];

    private DepartureList()
    {
    }

    /// <summary>The departures, in the order of their lines, each account once.</summary>
    public IReadOnlyList<Departure> Departures => _departures;

    /// <summary>The lines that could not be used, in their order.</summary>
    public IReadOnlyList<LineFault> Faults => _faults;

    /// <summary>
    /// Reads the text of a file: <c>id,2026-03-02</c> on each line, a semicolon or a tab in place of the comma, quotes
    /// allowed; empty lines and a first line of headings are passed over.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="today">The day, UTC: a departure after it is none yet.</param>
    public static DepartureList Parse(string text, DateTime today)
    {
        var list = new DepartureList();
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            list.Add(i + 1, lines[i].Trim().TrimStart('\uFEFF'), today);
        }

        return list;
    }

    private void Add(int line, string text, DateTime today)
    {
        if (text.Length == 0)
            return;
        var cells = text.Split(Separators).Select(cell => cell.Trim().Trim('"').Trim()).ToArray();
        if (line == 1 && string.Equals(cells[0], Heading, StringComparison.OrdinalIgnoreCase))
            return;
        if (Fault(cells, today) is { } fault)
            _faults.Add(new LineFault(line, fault));
        else
            _departures.Add(new Departure(Guid.Parse(cells[0]), Day(cells[1])!.Value, line));
    }

    private string? Fault(string[] cells, DateTime today)
    {
        if (cells.Length != 2)
            return ChurnFaults.LineCells;
        if (!Guid.TryParse(cells[0], out var id))
            return ChurnFaults.LineId;
        if (Day(cells[1]) is not { } day)
            return ChurnFaults.LineDate;
        if (day > today.Date)
            return ChurnFaults.LineFuture;
        return _departures.Exists(departure => departure.AccountId == id) ? ChurnFaults.LineDuplicate : null;
    }

    private static DateTime? Day(string text) =>
        DateTime.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var day)
            && day.Year >= 1900
            ? day
            : null;
}
