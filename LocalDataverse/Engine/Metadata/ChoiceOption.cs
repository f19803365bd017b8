namespace LocalDataverse.Engine.Metadata;

/// <summary>One option of a choice. <paramref name="State"/> is set on options of a status column.</summary>
public sealed record ChoiceOption(int Value, Labels Label, string? Color = null, int? State = null);
