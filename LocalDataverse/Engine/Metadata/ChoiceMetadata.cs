namespace LocalDataverse.Engine.Metadata;

/// <summary>A global or local choice.</summary>
public sealed record ChoiceMetadata(string Name, bool IsGlobal, Labels DisplayName, IReadOnlyList<ChoiceOption> Options)
{
    /// <summary>The option with a value, or null.</summary>
    public ChoiceOption? Find(int value) => Options.FirstOrDefault(o => o.Value == value);
}
