using Dynamics.Loyalty.Platform.Domain;
using Dynamics.Loyalty.Plugins.Model;
using Microsoft.Xrm.Sdk;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>Writes who does what on the account.</summary>
internal static class ContactSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(JsonWriter json, IEnumerable<Entity> contacts)
    {
        json.BeginArray();
        foreach (var contact in contacts)
        {
            json.BeginObject()
                .Name("id").Value(contact.Id)
                .Name("department").Choice(contact, DepartmentContact.Fields.Department)
                .Name("user").Reference(contact.GetAttributeValue<EntityReference>(DepartmentContact.Fields.UserId))
                .Name("role").Text(contact, DepartmentContact.Fields.Role)
                .EndObject();
        }

        json.EndArray();
    }
}
