namespace LocalDataverse.Engine.Metadata;

/// <summary>Where a command stands, and with it what its function is called with.</summary>
public enum CommandPlace
{
    /// <summary>On the command bar of the table's main forms; called with the form.</summary>
    Form,

    /// <summary>On the command bar of the table's lists; called with the id of the first selected row.</summary>
    List,
}
