using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Host.App;

/// <summary>What an app shows of a table: when it lists some of the table's views or forms, only those, else all.</summary>
/// <param name="app">The app, or null for everything.</param>
internal sealed class AppSelection(AppMetadata? app)
{
    /// <summary>Component type of views in an app.</summary>
    public const int View = 26;

    /// <summary>Component type of charts in an app.</summary>
    public const int Chart = 59;

    /// <summary>Component type of forms and dashboards in an app.</summary>
    public const int Form = 60;

    /// <summary>Those of one table's candidates that the app shows, in their order.</summary>
    public IReadOnlyList<T> Of<T>(int type, IReadOnlyList<T> candidates, Func<T, Guid> idOf)
    {
        if (app is null) return candidates;
        var listed = app.Components.Where(c => c.Type == type && Guid.TryParse(c.SchemaNameOrId, out _)).Select(c => Guid.Parse(c.SchemaNameOrId)).ToHashSet();
        T[] chosen = [.. candidates.Where(c => listed.Contains(idOf(c)))];
        return chosen.Length > 0 ? chosen : candidates;
    }
}
