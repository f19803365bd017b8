namespace LocalDataverse.Engine.Metadata;

/// <summary>Where the platform's own buttons of a table stand, by the names that a solution hides them by.</summary>
public static class ButtonLocation
{
    /// <summary>The button that makes a row, on the command bar of lists.</summary>
    public static string NewInLists(string table) => $"Mscrm.HomepageGrid.{table}.NewRecord";

    /// <summary>The button that makes another row, on the command bar of forms.</summary>
    public static string NewInForms(string table) => $"Mscrm.Form.{table}.NewRecord";
}
