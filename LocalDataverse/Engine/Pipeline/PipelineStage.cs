namespace LocalDataverse.Engine.Pipeline;

/// <summary>One stage of the event pipeline.</summary>
internal sealed record PipelineStage(string Name, Action<Operation> Run)
{
    public const int PreValidation = 10;
    public const int PreOperation = 20;
    public const int MainOperation = 30;
    public const int PostOperation = 40;
}
