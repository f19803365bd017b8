namespace Dynamics.Loyalty.SolutionTool.Packing;

/// <summary>The two flavours of one solution; the number is the manifest's <c>Managed</c> value.</summary>
public enum PackageFlavour
{
    /// <summary>For development environments: open to change.</summary>
    Unmanaged = 0,

    /// <summary>What a customer imports.</summary>
    Managed = 1,
}
