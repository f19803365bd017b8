using LocalDataverse.Engine.Queries.Model;

namespace LocalDataverse.Engine.Queries.Translation;

/// <summary>Where an output stands in the SQL result: its value, and for lookups the type and name, for money the currency symbol (-1: not there).</summary>
internal sealed record SelectedValue(QueryOutput Output, int Value, int Type = -1, int Name = -1, int Symbol = -1);
