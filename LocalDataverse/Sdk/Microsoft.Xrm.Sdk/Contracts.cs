namespace Microsoft.Xrm.Sdk;

/// <summary>The XML namespaces of the data contracts.</summary>
internal static class Contracts
{
    internal const string Xrm2011 = "http://schemas.microsoft.com/xrm/2011/Contracts";
    internal const string Xrm2012 = "http://schemas.microsoft.com/xrm/2012/Contracts";
    internal const string Xrm71 = "http://schemas.microsoft.com/xrm/7.1/Contracts";
}
