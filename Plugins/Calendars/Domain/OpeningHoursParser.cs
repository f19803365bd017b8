using Dynamics.Loyalty.Platform.Domain;

namespace Dynamics.Loyalty.Calendars.Domain;

/// <summary>
/// Reads opening hours as people type them: clauses split by <c>;</c>, each days then intervals, e.g.
/// <c>Mon-Thu 08:00-12:00 13:00-17:30; Fri 08:00-12:00</c>. A day named twice takes the later clause. Anything else is
/// refused with the position of the fault, counted from 1.
/// </summary>
public sealed class OpeningHoursParser
{
    private static readonly string[] DayNames = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };

    private readonly string _text;
    private int _position;

    private OpeningHoursParser(string text) => _text = text;

    /// <summary>Reads a week; days that no clause names are closed.</summary>
    public static WeeklyHours ParseWeek(string text) => new OpeningHoursParser(text).ReadWeek();

    /// <summary>Reads the hours of one day: intervals only, e.g. <c>09:00-12:00 13:00-15:00</c>.</summary>
    public static DaySchedule ParseDay(string text)
    {
        var parser = new OpeningHoursParser(text);
        parser.SkipSpaces();
        var schedule = parser.ReadIntervals();
        return parser.AtEnd ? schedule : throw parser.Refuse();
    }

    private bool AtEnd => _position >= _text.Length;

    private WeeklyHours ReadWeek()
    {
        var days = Enumerable.Repeat(DaySchedule.Closed, 7).ToArray();
        do
        {
            SkipSpaces();
            var named = ReadDays();
            RequireSpace();
            var schedule = ReadIntervals();
            for (var day = 0; day < 7; day++)
                days[day] = named[day] ? schedule : days[day];
        }
        while (Accept(';'));
        return AtEnd ? new WeeklyHours(days) : throw Refuse();
    }

    private bool[] ReadDays()
    {
        var named = new bool[7];
        do
        {
            var first = ReadDay();
            var last = Accept('-') ? ReadDay() : first;
            // A range may run over the week's end: Sat-Mon is Saturday, Sunday, Monday.
            for (var day = first; ; day = (day + 1) % 7)
            {
                named[day] = true;
                if (day == last)
                    break;
            }
        }
        while (Accept(','));
        return named;
    }

    private int ReadDay()
    {
        for (var day = 0; day < 7; day++)
        {
            if (string.CompareOrdinal(_text, _position, DayNames[day], 0, 3) == 0)
            {
                _position += 3;
                return day;
            }
        }

        throw Refuse();
    }

    private DaySchedule ReadIntervals()
    {
        var intervals = new List<OpenInterval>();
        do
        {
            intervals.Add(ReadInterval(intervals.Count == 0 ? 0 : intervals[intervals.Count - 1].EndMinute));
            SkipSpaces();
        }
        while (!AtEnd && _text[_position] != ';');
        return new DaySchedule(intervals);
    }

    private OpenInterval ReadInterval(int earliestStart)
    {
        var startsAt = _position;
        var start = ReadTime();
        Require('-');
        var endsAt = _position;
        var end = ReadTime();
        if (!AtEnd && _text[_position] != ' ' && _text[_position] != ';')
            throw Refuse();
        if (start < earliestStart || start == OpenInterval.MinutesPerDay)
            throw Refuse(startsAt, CalendarFaults.HoursOrder);
        return end > start ? new OpenInterval(start, end) : throw Refuse(endsAt, CalendarFaults.HoursOrder);
    }

    private int ReadTime()
    {
        var at = _position;
        var hour = ReadTwoDigits();
        Require(':');
        var minute = ReadTwoDigits();
        var total = (hour * 60) + minute;
        return minute < 60 && total <= OpenInterval.MinutesPerDay ? total : throw Refuse(at);
    }

    private int ReadTwoDigits() => (ReadDigit() * 10) + ReadDigit();

    private int ReadDigit() =>
        !AtEnd && _text[_position] >= '0' && _text[_position] <= '9' ? _text[_position++] - '0' : throw Refuse();

    private void Require(char expected)
    {
        if (!Accept(expected))
            throw Refuse();
    }

    private void RequireSpace()
    {
        if (AtEnd || _text[_position] != ' ')
            throw Refuse();
        SkipSpaces();
    }

    private bool Accept(char expected)
    {
        if (AtEnd || _text[_position] != expected)
            return false;
        _position++;
        return true;
    }

    private void SkipSpaces()
    {
        while (!AtEnd && _text[_position] == ' ')
            _position++;
    }

    private RuleViolationException Refuse() => Refuse(_position, CalendarFaults.HoursInvalid);

    private RuleViolationException Refuse(int at, string code = CalendarFaults.HoursInvalid) =>
        new(code, at + 1, at < _text.Length ? _text.Substring(at, Math.Min(10, _text.Length - at)) : string.Empty, _text);
}
