namespace LocalDataverse.Engine.Interception;

/// <summary>One organization-service call of a plugin.</summary>
/// <param name="Message">SDK message.</param>
/// <param name="Table">Logical name of the table of its target, or empty.</param>
/// <param name="PluginMessage">Message that the plugin runs on.</param>
/// <param name="IsInTransaction">Whether it is part of a transaction; calls of asynchronous jobs are not.</param>
/// <param name="CorrelationId">The same for a request and the jobs it caused.</param>
public sealed record ServiceCall(string Message, string Table, string PluginMessage, bool IsInTransaction, Guid CorrelationId);
