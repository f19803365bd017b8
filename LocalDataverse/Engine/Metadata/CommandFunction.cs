namespace LocalDataverse.Engine.Metadata;

/// <summary>A function that a command bar calls, with the only argument that its place gives (<see cref="CommandPlace"/>).</summary>
/// <param name="Name">Name with its namespace.</param>
/// <param name="Library">Web resource that publishes it.</param>
public sealed record CommandFunction(string Name, string Library);
