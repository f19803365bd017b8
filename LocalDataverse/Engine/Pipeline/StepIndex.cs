using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Finds the steps of an event, in the order they run: by rank, equal ranks by id.</summary>
internal sealed class StepIndex
{
    private readonly ILookup<(string Message, int Stage, bool IsAsynchronous), StepMetadata> _steps;
    private readonly Dictionary<Guid, StepMetadata> _byId;

    public StepIndex(IEnumerable<StepMetadata> steps)
    {
        var ordered = steps.OrderBy(s => s.Rank).ThenBy(s => s.Id).ToList();
        _steps = ordered.ToLookup(s => (s.Message, s.Stage, s.IsAsynchronous));
        _byId = ordered.ToDictionary(s => s.Id);
    }

    public StepMetadata? Find(Guid id) => _byId.GetValueOrDefault(id);

    public IEnumerable<StepMetadata> For(string message, string? table, int stage, bool isAsynchronous) =>
        _steps[(message, stage, isAsynchronous)].Where(s => s.Table is null || string.Equals(s.Table, table, StringComparison.Ordinal));
}
