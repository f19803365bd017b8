namespace LocalDataverse.Engine.Storage;

/// <summary>
/// The rows of one table that a caller may see: all, or those owned by <paramref name="Owners"/>, or in
/// <paramref name="BusinessUnits"/> (owningbusinessunit), or shared with <paramref name="Principals"/> (rows of principalobjectaccess).
/// </summary>
public sealed record ReadScope(
    bool IsAll, IReadOnlyCollection<Guid> Owners, IReadOnlyCollection<Guid> BusinessUnits, IReadOnlyCollection<Guid> Principals)
{
    /// <summary>Every row.</summary>
    public static ReadScope All { get; } = new(true, [], [], []);
}
