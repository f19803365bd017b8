namespace Dynamics.Loyalty.Plugins.Tests.Roles;

/// <summary>Whose rows somebody may touch, from the fewest to the most.</summary>
internal enum Reach
{
    /// <summary>Their own.</summary>
    Own,

    /// <summary>Those of their business unit.</summary>
    Unit,

    /// <summary>Everybody's.</summary>
    All,
}
