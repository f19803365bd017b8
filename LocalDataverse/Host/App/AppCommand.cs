namespace LocalDataverse.Host.App;

/// <summary>A button that a solution adds to a command bar.</summary>
/// <param name="Id">Id.</param>
/// <param name="Place">Where it stands: form or list.</param>
/// <param name="Label">Text.</param>
/// <param name="Tip">What it does; may be empty.</param>
/// <param name="Icon">Web resource name, or null.</param>
/// <param name="Action">What it runs: on a form with the form, on a list with the id of the first selected row.</param>
/// <param name="EnableRules">Functions that must all answer true for it to be enabled.</param>
/// <param name="Selections">What must hold of the number of selected rows for it to be enabled.</param>
internal sealed record AppCommand(
    string Id,
    string Place,
    string Label,
    string Tip,
    string? Icon,
    AppFunction Action,
    IReadOnlyList<AppFunction> EnableRules,
    IReadOnlyList<AppCommandSelection> Selections);
