namespace Dynamics.Loyalty.SolutionTool.Registration;

/// <summary>An event that a plug-in class is registered on.</summary>
/// <param name="Id">Fixed id.</param>
/// <param name="Message">Name of the message: one of the platform's, or a custom API.</param>
/// <param name="Table">Logical name of the table, or <see cref="NoTable"/>.</param>
/// <param name="Stage">10, 20 or 40.</param>
/// <param name="Mode">0 synchronous, 1 asynchronous.</param>
/// <param name="Order">Place among the steps of one event, lowest first.</param>
/// <param name="Filter">Logical names of the columns that make it run; empty for messages without filter.</param>
/// <param name="Images">The images it is given.</param>
/// <param name="Solution">Unique name of the solution that ships it; null for the one that ships the assembly.</param>
public sealed record RegisteredStep(
    Guid Id, string Message, string Table, int Stage, int Mode, int Order, IReadOnlyList<string> Filter, IReadOnlyList<RegisteredImage> Images, string? Solution)
{
    /// <summary>What stands for the table on messages that are about none.</summary>
    public const string NoTable = "none";
}
