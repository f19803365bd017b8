namespace LocalDataverse.Engine.Jobs;

/// <summary>Names and numbers of the table of asynchronous jobs.</summary>
internal static class JobTable
{
    public const string Name = "asyncoperation";

    public const int SystemEvent = 1;

    public const int Ready = 0;
    public const int Locked = 2;
    public const int Completed = 3;

    public const int WaitingForResources = 0;
    public const int InProgress = 20;
    public const int Succeeded = 30;
    public const int Failed = 31;
}
