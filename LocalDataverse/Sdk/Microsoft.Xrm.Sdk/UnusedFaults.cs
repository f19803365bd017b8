using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

#pragma warning disable MA0048 // Placeholders without content are easier to see together.
// Faults that this project does not use. They are not part of the contract: they exist only so that
// BaseServiceFault can carry the same list of known types as the real one.

[DataContract(Name = "DiscoveryServiceFault", Namespace = Contracts.Xrm2011)]
[Serializable]
internal sealed class DiscoveryServiceFault : BaseServiceFault;

[DataContract(Name = "ExecuteTransactionFault", Namespace = Contracts.Xrm71)]
[Serializable]
internal sealed class ExecuteTransactionFault : OrganizationServiceFault;
