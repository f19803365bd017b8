using Dynamics.Loyalty.Ownership.Domain;

namespace Dynamics.Loyalty.Domain.Tests.Ownership;

/// <summary>Makes officers and rules.</summary>
internal static class Officers
{
    public static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    public static Officer Officer(
        int number,
        int capacity = 100,
        bool isActive = true,
        bool isUserEnabled = true,
        DateTime? absentFrom = null,
        DateTime? absentUntil = null,
        DateTime? lastAssignedOn = null) =>
        new(Id(number), User(number), "Officer " + number, capacity, isActive, isUserEnabled, absentFrom, absentUntil, lastAssignedOn);

    public static AssignmentRule Rule(IReadOnlyList<Officer> officers, Officer? fallback = null) =>
        new(Id(1000), "Rule", 10, new RuleConditions(null, null, null, null, null, null), Id(2000), "Pool", officers, fallback);

    public static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    public static Guid User(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 2]);

    public static Dictionary<Guid, int> Loads(params (int Officer, int Points)[] loads) =>
        loads.ToDictionary(load => User(load.Officer), load => load.Points);
}
