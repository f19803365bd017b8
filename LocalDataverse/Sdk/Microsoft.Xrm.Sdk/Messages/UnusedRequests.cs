using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

#pragma warning disable MA0048 // Placeholders without content are easier to see together.
// Requests that this project does not use. They are not part of the contract: they exist only so that
// OrganizationRequest can carry the same list of known types as the real one.

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CanBeReferencedRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CanBeReferencingRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CanManyToManyRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class ConvertDateAndTimeBehaviorRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateAsyncJobToRevokeInheritedAccessRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateAttributeRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateCustomerRelationshipsRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateEntityKeyRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateEntityRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateManyToManyRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateMultipleRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateOneToManyRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateOptionSetRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class DeleteAttributeRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class DeleteEntityKeyRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class DeleteEntityRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class DeleteOptionSetRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class DeleteOptionValueRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class DeleteRelationshipRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class ExecuteAsyncRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class ExecuteMultipleRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class GetValidManyToManyRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class GetValidReferencedEntitiesRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class GetValidReferencingEntitiesRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class InsertOptionValueRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class InsertStatusValueRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class IsDataEncryptionActiveRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class OrderOptionRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class ReactivateEntityKeyRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveAllEntitiesRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveAllManagedPropertiesRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveAllOptionSetsRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveAttributeRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveDataEncryptionKeyRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveEntityChangesRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveEntityKeyRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveEntityRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveManagedPropertyRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveMetadataChangesRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveOptionSetRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveRelationshipRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveTimestampRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class SetDataEncryptionKeyRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpdateAttributeRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpdateEntityRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpdateMultipleRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpdateOptionSetRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpdateOptionValueRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpdateRelationshipRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpdateStateValueRequest : OrganizationRequest;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpsertMultipleRequest : OrganizationRequest;
