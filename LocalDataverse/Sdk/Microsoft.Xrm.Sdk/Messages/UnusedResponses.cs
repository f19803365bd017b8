using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

#pragma warning disable MA0048 // Placeholders without content are easier to see together.
// Responses that this project does not use. They are not part of the contract: they exist only so that
// OrganizationResponse can carry the same list of known types as the real one.

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CanBeReferencedResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CanBeReferencingResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CanManyToManyResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class ConvertDateAndTimeBehaviorResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateAsyncJobToRevokeInheritedAccessResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateAttributeResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateCustomerRelationshipsResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateEntityKeyResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateEntityResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateManyToManyResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateMultipleResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateOneToManyResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class CreateOptionSetResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class DeleteAttributeResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class DeleteEntityKeyResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class DeleteEntityResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class DeleteOptionSetResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class DeleteOptionValueResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class DeleteRelationshipResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class ExecuteAsyncResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class ExecuteMultipleResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class GetValidManyToManyResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class GetValidReferencedEntitiesResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class GetValidReferencingEntitiesResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class InsertOptionValueResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class InsertStatusValueResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class IsDataEncryptionActiveResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class OrderOptionResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class ReactivateEntityKeyResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveAllEntitiesResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveAllManagedPropertiesResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveAllOptionSetsResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveAttributeResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveDataEncryptionKeyResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveEntityChangesResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveEntityKeyResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveEntityResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveManagedPropertyResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveMetadataChangesResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveOptionSetResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveRelationshipResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class RetrieveTimestampResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class SetDataEncryptionKeyResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpdateAttributeResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpdateEntityResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpdateMultipleResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpdateOptionSetResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpdateOptionValueResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpdateRelationshipResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpdateStateValueResponse : OrganizationResponse;

[DataContract(Namespace = Contracts.Xrm2011)]
internal sealed class UpsertMultipleResponse : OrganizationResponse;
