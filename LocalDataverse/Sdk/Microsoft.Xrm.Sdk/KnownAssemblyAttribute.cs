namespace Microsoft.Xrm.Sdk;

/// <summary>Marks the service contract whose message types come from known assemblies.</summary>
[AttributeUsage(AttributeTargets.Interface)]
internal sealed class KnownAssemblyAttribute : Attribute;
