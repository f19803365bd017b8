namespace Dynamics.Loyalty.EndToEnd.Tests.Hostile;

/// <summary>Names that would run a script, turn the text around them, or break a layout, if they were more than text.</summary>
internal static class HostileText
{
    /// <summary>Stands in each of them as it is, so that a page shows that it shows them.</summary>
    public const string Mark = "<img src=x onerror=top.hostile=1>";

    /// <summary>An end of an isolate that never began, then an override that never ends.</summary>
    private const string Override = "\u2069\u202E";
    private const string Attack = Mark + Override + "Zyxwvu<script>top.hostile=1</script>{name}\U0001F600";

    /// <summary>Words of the attack: those may be turned around, nothing else.</summary>
    public static string[] Words { get; } = ["img", "src", "onerror", "top", "hostile", "Zyxwvu", "script", "name", "Fox"];

    /// <summary>For a column of one line.</summary>
    /// <param name="first">Its first words.</param>
    /// <param name="length">Of the whole.</param>
    public static string Name(string first, int length) => (first + " " + Attack + new string('W', length))[..length];

    /// <summary>For a column of several lines.</summary>
    public static string Lines(int length) => Name("\n\n", length);
}
