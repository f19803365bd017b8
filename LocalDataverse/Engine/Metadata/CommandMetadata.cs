namespace LocalDataverse.Engine.Metadata;

/// <summary>A button that a solution adds to a command bar of a table.</summary>
public sealed record CommandMetadata
{
    /// <summary>Id of the button, unique in the environment.</summary>
    public required string Id { get; init; }

    /// <summary>Logical name of the table.</summary>
    public required string Table { get; init; }

    /// <summary>The command bar that it stands on.</summary>
    public required CommandPlace Place { get; init; }

    /// <summary>Place among the buttons, lowest first.</summary>
    public required int Sequence { get; init; }

    /// <summary>Text of the button.</summary>
    public required Labels Label { get; init; }

    /// <summary>What it does, for the tooltip.</summary>
    public required Labels Tip { get; init; }

    /// <summary>Web resource of the icon; null for none.</summary>
    public string? Icon { get; init; }

    /// <summary>What it runs.</summary>
    public required CommandFunction Action { get; init; }

    /// <summary>All must answer true for the button to be enabled.</summary>
    public IReadOnlyList<CommandFunction> EnableRules { get; init; } = [];

    /// <summary>Each must hold of the selected rows for the button to be enabled.</summary>
    public IReadOnlyList<CommandSelection> Selections { get; init; } = [];

    /// <summary>All must be held for the button to be shown.</summary>
    public IReadOnlyList<CommandPrivilege> Privileges { get; init; } = [];
}
