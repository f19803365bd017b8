namespace Dynamics.Loyalty.Platform.Domain;

/// <summary>
/// A rule refuses its input. Carries a stable code and the facts the sentence needs; the sentence itself, in the
/// reader's language, is made where the reader is known.
/// </summary>
public sealed class RuleViolationException : Exception
{
    /// <summary>Makes a refusal.</summary>
    /// <param name="code">Stable code, e.g. <c>LOY-CALENDAR-ZONE</c>.</param>
    /// <param name="arguments">Facts of the refusal, in the order the sentence of the code names them.</param>
    public RuleViolationException(string code, params object[] arguments)
        : base(Describe(code, arguments))
    {
        Code = code;
        Arguments = arguments;
    }

    /// <summary>Stable code of the rule that refuses.</summary>
    public string Code { get; }

    /// <summary>Facts of the refusal: strings, integers, UTC instants.</summary>
    public IReadOnlyList<object> Arguments { get; }

    private static string Describe(string code, object[] arguments) =>
        arguments.Length == 0
            ? code
            : code + ": " + string.Join(", ", arguments.Select(a => Convert.ToString(a, System.Globalization.CultureInfo.InvariantCulture)));
}
