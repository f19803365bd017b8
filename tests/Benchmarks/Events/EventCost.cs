using LocalDataverse.Engine.Pipeline;

namespace Dynamics.Loyalty.Benchmarks.Events;

/// <summary>What one event cost the platform.</summary>
/// <param name="Name">The event.</param>
/// <param name="Aim">Most organization-service calls that plugins may make for it, inclusive.</param>
/// <param name="Own">The request or the job that is the event.</param>
/// <param name="Jobs">Asynchronous steps that ran because of it.</param>
internal sealed record EventCost(string Name, int Aim, RequestObservation Own, IReadOnlyList<RequestObservation> Jobs);
