namespace LocalDataverse.Host.CommandLine;

/// <summary>Reports on the calling thread; <see cref="Progress{T}"/> would report later and out of order.</summary>
internal sealed class InlineProgress(Action<string> report) : IProgress<string>
{
    /// <inheritdoc/>
    public void Report(string value) => report(value);
}
