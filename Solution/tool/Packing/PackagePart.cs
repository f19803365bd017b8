namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>One entry of a solution zip.</summary>
/// <param name="Name">Path in the zip, without a leading slash.</param>
/// <param name="Content">Content, byte for byte.</param>
public sealed record PackagePart(string Name, byte[] Content);
