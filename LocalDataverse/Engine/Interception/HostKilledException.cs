namespace LocalDataverse.Engine.Interception;

/// <summary>Stands for the end of the process in the middle of a request: nothing turns it into a fault, nothing is written after it.</summary>
public sealed class HostKilledException() : Exception("The host was killed in the middle of a request.");
