namespace LocalDataverse.Engine.Metadata;

/// <summary>One option of a choice. <paramref name="LinkedValue"/>: on a status option the state it belongs to, on a state option its default status, else null.</summary>
public sealed record ChoiceOption(int Value, Labels Label, string? Color = null, int? LinkedValue = null);
