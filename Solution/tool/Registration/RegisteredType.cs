namespace Dynamics.Loyalty.SolutionTool.Registration;

/// <summary>A plug-in class.</summary>
/// <param name="Id">Fixed id.</param>
/// <param name="FullName">Name with namespace.</param>
/// <param name="CustomApi">The custom API that it carries out, if any.</param>
/// <param name="Step">The event that it is registered on, if any.</param>
public sealed record RegisteredType(Guid Id, string FullName, string? CustomApi, RegisteredStep? Step);
