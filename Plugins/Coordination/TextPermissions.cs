namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>What somebody may do with the text of backstage notes.</summary>
/// <param name="Read">Read it.</param>
/// <param name="Create">Write it in a new note.</param>
internal sealed record TextPermissions(bool Read, bool Create);
