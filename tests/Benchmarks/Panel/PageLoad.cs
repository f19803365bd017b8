namespace Dynamics.Loyalty.Benchmarks.Panel;

/// <summary>One visit of a page with an empty cache.</summary>
/// <param name="FirstPaint">Milliseconds until the first content was painted.</param>
/// <param name="Ready">Milliseconds until what was waited for stood there and no long task was left.</param>
/// <param name="Blocked">Milliseconds of long tasks beyond 50 each.</param>
/// <param name="Busy">Milliseconds of the main thread's tasks.</param>
/// <param name="Nodes">Nodes of the document: elements, texts and comments.</param>
/// <param name="Heap">Bytes of the page's script heap after a full collection.</param>
/// <param name="Paths">What was asked for, in order.</param>
internal sealed record PageLoad(double FirstPaint, double Ready, double Blocked, double Busy, int Nodes, long Heap, IReadOnlyList<string> Paths);
