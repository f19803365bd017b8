using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Validation;

namespace LocalDataverse.WebApi.Tests;

public sealed class MetadataTests(Server server) : WebApiTest(server)
{
    [Fact]
    public async Task Metadata_IsValidCsdl_WithKeysNavigationAndOperations()
    {
        var reply = await GetAsync("$metadata");

        using var xml = XmlReader.Create(new StringReader(reply.Text));
        Assert.True(CsdlReader.TryParse(xml, out var model, out IEnumerable<EdmError> errors), string.Join('\n', errors));
        var account = (IEdmEntityType)model.FindDeclaredType("Microsoft.Dynamics.CRM.account");
        Assert.Equal("accountid", Assert.Single(account.DeclaredKey).Name);
        Assert.Equal("Edm.Int32", account.FindProperty("loy_segment").Type.FullName());
        Assert.Equal("Edm.Guid", account.FindProperty("_loy_loyaltyownerid_value").Type.FullName());
        Assert.IsAssignableFrom<IEdmNavigationProperty>(account.FindProperty("loy_LoyaltyOwnerId"));
        Assert.IsAssignableFrom<IEdmNavigationProperty>(account.FindProperty("loy_account_promises"));
        Assert.True(model.FindDeclaredOperations("Microsoft.Dynamics.CRM.loy_EvaluateChurn").Single().IsBound);
        Assert.NotNull(model.FindDeclaredEntitySet("loy_promisepolicies"));
    }

    [Fact]
    public async Task ServiceDocument_ListsTheSets()
    {
        var sets = (await GetAsync("")).Texts("name");
        var withoutSlash = (await SendToAsync("GET", "/api/data/v9.2")).Texts("name");

        Assert.Contains("accounts", sets);
        Assert.Equal(sets, withoutSlash);
    }
}
