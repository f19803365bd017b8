namespace Dynamics.Loyalty.Coordination.Domain;

/// <summary>Who answers for a department on an account, for what, and when the customer last heard from them.</summary>
/// <param name="Department">Number of the department.</param>
/// <param name="People">Who answers for it.</param>
/// <param name="OpenPromises">Promises that are open or paused.</param>
/// <param name="OpenTasks">Tasks that are open.</param>
/// <param name="LastContact">The latest contact by one of the people, those who have left included; null: none.</param>
public sealed record DepartmentCoverage(int Department, IReadOnlyList<Responsible> People, int OpenPromises, int OpenTasks, Talk? LastContact)
{
    /// <summary>There is something to do, and nobody who still works here to do it.</summary>
    public bool IsGap => OpenPromises + OpenTasks > 0 && People.All(person => person.HasLeft);

    /// <summary>Two people do the same.</summary>
    public bool IsDouble => People.Any(IsDoubled);

    /// <summary>Whether somebody else of the department does the same.</summary>
    public bool IsDoubled(Responsible person) => People.Any(person.Doubles);

    /// <summary>The departments that have to do with an account: somebody answers for them, or they have work or had some lately.</summary>
    /// <param name="people">Who answers for what.</param>
    /// <param name="work">What there is to do, or was done lately; a department may come several times and counts add up.</param>
    /// <param name="talks">The latest contacts of the people, in any order.</param>
    /// <returns>Ordered by the number of the department.</returns>
    public static IReadOnlyList<DepartmentCoverage> Of(
        IReadOnlyCollection<Responsible> people, IReadOnlyCollection<Workload> work, IReadOnlyCollection<Talk> talks) =>
        [.. people.Select(person => person.Department)
            .Concat(work.Select(load => load.Department))
            .Distinct()
            .OrderBy(department => department)
            .Select(department => Of(
                department,
                [.. people.Where(person => person.Department == department)],
                [.. work.Where(load => load.Department == department)],
                talks))];

    private static DepartmentCoverage Of(int department, IReadOnlyList<Responsible> people, IReadOnlyList<Workload> work, IEnumerable<Talk> talks)
    {
        var last = talks
            .Where(talk => people.Any(person => person.UserId == talk.UserId))
            .OrderByDescending(talk => talk.On)
            .ThenBy(talk => talk.Channel, StringComparer.Ordinal)
            .FirstOrDefault();
        return new DepartmentCoverage(department, people, work.Sum(load => load.OpenPromises), work.Sum(load => load.OpenTasks), last);
    }
}
