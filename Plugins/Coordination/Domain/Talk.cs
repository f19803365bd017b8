namespace Dynamics.Loyalty.Coordination.Domain;

/// <summary>The latest contact that a user had with the customer on one channel.</summary>
/// <param name="UserId">Who had it.</param>
/// <param name="On">When it ended, UTC.</param>
/// <param name="Channel">Logical name of its table.</param>
public sealed record Talk(Guid UserId, DateTime On, string Channel);
