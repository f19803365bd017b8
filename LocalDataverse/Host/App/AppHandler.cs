namespace LocalDataverse.Host.App;

/// <summary>A function of a form library.</summary>
/// <param name="FunctionName">Name with its namespace.</param>
/// <param name="Library">Web resource name.</param>
/// <param name="Enabled">Whether it runs.</param>
/// <param name="PassContext">Whether the execution context is its first argument.</param>
/// <param name="Parameters">Further arguments as written, may be empty.</param>
internal sealed record AppHandler(
    string FunctionName,
    string Library,
    bool Enabled,
    bool PassContext,
    string Parameters);
