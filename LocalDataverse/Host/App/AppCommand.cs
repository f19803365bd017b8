namespace LocalDataverse.Host.App;

/// <summary>A button that a solution adds to the command bar of a form.</summary>
/// <param name="Id">Id.</param>
/// <param name="Label">Text.</param>
/// <param name="Tip">What it does; may be empty.</param>
/// <param name="Icon">Web resource name, or null.</param>
/// <param name="Action">What it runs with the form.</param>
/// <param name="EnableRules">Functions that must all answer true for it to be enabled.</param>
internal sealed record AppCommand(
    string Id,
    string Label,
    string Tip,
    string? Icon,
    AppFunction Action,
    IReadOnlyList<AppFunction> EnableRules);
