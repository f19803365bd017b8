using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Security;

public sealed class ShareTests
{
    [Fact]
    public void Share_ToAUser_GivesThatAccessUntilRevoked()
    {
        using var house = new House(House.Everything(PrivilegeDepth.Basic));
        var item = house.MakeOneItemEverywhere()["root"];
        var target = new EntityReference("test_item", item);
        var user = new EntityReference("systemuser", house.User);
        bool Reads() => House.Allows(() => house.Test.As(house.User).Retrieve("test_item", item, new ColumnSet("test_name")));
        bool Writes() => House.Allows(() => house.Test.As(house.User).Update(new Entity("test_item", item) { ["test_text"] = "x" }));

        house.Test.Admin.Execute(new GrantAccessRequest { Target = target, PrincipalAccess = new PrincipalAccess { Principal = user, AccessMask = AccessRights.ReadAccess } });
        Assert.True(Reads());
        Assert.False(Writes());
        house.Test.Admin.Execute(new GrantAccessRequest { Target = target, PrincipalAccess = new PrincipalAccess { Principal = user, AccessMask = AccessRights.WriteAccess } });
        Assert.True(Reads());
        Assert.True(Writes());
        house.Test.Admin.Execute(new ModifyAccessRequest { Target = target, PrincipalAccess = new PrincipalAccess { Principal = user, AccessMask = AccessRights.ReadAccess } });
        Assert.False(Writes());
        house.Test.Admin.Execute(new RevokeAccessRequest { Target = target, Revokee = user });
        Assert.False(Reads());
    }

    [Fact]
    public void SharedRow_IsFoundByQueries()
    {
        using var house = new House(House.Everything(PrivilegeDepth.Basic));
        var item = house.MakeOneItemEverywhere()["root"];
        house.Test.Admin.Execute(new GrantAccessRequest { Target = new EntityReference("test_item", item), PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("systemuser", house.User), AccessMask = AccessRights.ReadAccess } });

        var rows = house.Test.As(house.User).RetrieveMultiple(new QueryExpression("test_item") { ColumnSet = new ColumnSet("test_name") }).Entities;

        Assert.Equal(["own", "root"], rows.Select(r => r.GetAttributeValue<string>("test_name")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Grant_OfMoreThanOnesOwn_IsRefused()
    {
        using var house = new House(House.Everything(PrivilegeDepth.Basic, "Delete"));
        var own = house.MakeOneItemEverywhere()["own"];

        var fault = TestEnvironment.FaultOf(() => house.Test.As(house.User).Execute(new GrantAccessRequest
        {
            Target = new EntityReference("test_item", own),
            PrincipalAccess = new PrincipalAccess { Principal = new EntityReference("systemuser", WellKnownIds.Administrator), AccessMask = AccessRights.DeleteAccess },
        }));

        Assert.Equal(ErrorCode.PrivilegeDenied, fault.ErrorCode);
    }

    [Fact]
    public void PrincipalAccess_OfAUser_TellsRolesAndShares()
    {
        using var house = new House(House.Everything(PrivilegeDepth.Basic));
        var items = house.MakeOneItemEverywhere();
        AccessRights Of(string item) => ((RetrievePrincipalAccessResponse)house.Test.Admin.Execute(new RetrievePrincipalAccessRequest
        {
            Target = new EntityReference("test_item", items[item]),
            Principal = new EntityReference("systemuser", house.User),
        })).AccessRights;

        Assert.True(Of("own").HasFlag(AccessRights.ReadAccess | AccessRights.WriteAccess | AccessRights.ShareAccess));
        Assert.Equal(AccessRights.None, Of("root"));
    }
}
