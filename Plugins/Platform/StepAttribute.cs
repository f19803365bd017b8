namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>Registers the class on an event. Read by the solution tool, which writes the step's XML from it.</summary>
/// <param name="id">Fixed id of the step.</param>
/// <param name="message">The message: one of <see cref="Platform.Message"/>, or the name of a custom API.</param>
/// <param name="table">Logical name of the table, or <see cref="NoTable"/>.</param>
/// <param name="stage">When it runs.</param>
/// <param name="mode">Whether the caller waits.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class StepAttribute(string id, string message, string table, Stage stage, Mode mode) : Attribute
{
    /// <summary>What stands for the table on a message that is about none.</summary>
    public const string NoTable = "none";

    /// <summary>Fixed id of the step.</summary>
    public string Id { get; } = id;

    /// <summary>The message.</summary>
    public string Message { get; } = message;

    /// <summary>Logical name of the table.</summary>
    public string Table { get; } = table;

    /// <summary>When it runs.</summary>
    public Stage Stage { get; } = stage;

    /// <summary>Whether the caller waits.</summary>
    public Mode Mode { get; } = mode;

    /// <summary>Place among the steps of one event, lowest first; every step states one.</summary>
    public int Order { get; set; } = 10;

    /// <summary>The solution that ships the step, one of <see cref="AddOn"/>; null for the solution that ships the assembly.</summary>
    public string? Solution { get; set; }

    /// <summary>Columns of which one at least must be in an update for the step to run; every update step states some.</summary>
    public string[] Filter { get; set; } = [];
}
