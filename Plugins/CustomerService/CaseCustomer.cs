using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.CustomerService;

/// <summary>The account behind the customer of a case.</summary>
internal static class CaseCustomer
{
    /// <summary>
    /// The customer when it is an account; the account of the customer when it is a contact, one call; null when the
    /// contact belongs to none.
    /// </summary>
    public static Guid? AccountOf(IOrganizationService service, EntityReference? customer) => customer?.LogicalName switch
    {
        Account.EntityLogicalName => customer.Id,
        Contact.EntityLogicalName => CompanyOf(service, customer.Id),
        _ => null,
    };

    private static Guid? CompanyOf(IOrganizationService service, Guid contactId)
    {
        var company = service.Retrieve(Contact.EntityLogicalName, contactId, new ColumnSet(Contact.Fields.ParentCustomerId))
            .GetAttributeValue<EntityReference>(Contact.Fields.ParentCustomerId);
        return string.Equals(company?.LogicalName, Account.EntityLogicalName, StringComparison.Ordinal) ? company!.Id : null;
    }
}
