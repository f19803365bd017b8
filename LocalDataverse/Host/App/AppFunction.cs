namespace LocalDataverse.Host.App;

/// <summary>A function of a web resource that a command calls.</summary>
/// <param name="FunctionName">Name with its namespace.</param>
/// <param name="Library">Web resource name.</param>
internal sealed record AppFunction(string FunctionName, string Library);
