using System.ServiceModel;
using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Environments;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Security;

/// <summary>Business units root > unit > below, a user with the role of the tests in the middle one, colleagues around.</summary>
internal sealed class House : IDisposable
{
    public static readonly Guid RoleOfTests = new("00000000-0000-0000-0004-000000000001");
    private static readonly string[] AllVerbs = ["Create", "Read", "Write", "Delete", "Append", "AppendTo", "Assign", "Share"];
    private static readonly Guid ReadingRole = new("00000000-0000-0000-0004-000000000002");

    public House(params (string, PrivilegeDepth)[] privileges)
        : this(privileges, new TestSolution(), givesRole: privileges.Length > 0)
    {
    }

    public House((string, PrivilegeDepth)[] privileges, TestSolution solution)
        : this(privileges, solution, givesRole: true)
    {
    }

    private House((string, PrivilegeDepth)[] privileges, TestSolution solution, bool givesRole)
    {
        var granted = privileges.Length > 0 ? privileges : [("prvReadtest_item", PrivilegeDepth.Basic)];
        Test = new TestEnvironment(solution.WithRole(RoleOfTests, granted).WithRole(ReadingRole, ("prvReadtest_item", PrivilegeDepth.Basic)));
        Unit = Test.Create("businessunit", ("name", "unit"), ("parentbusinessunitid", new EntityReference("businessunit", WellKnownIds.RootBusinessUnit)));
        Below = Test.Create("businessunit", ("name", "below"), ("parentbusinessunitid", new EntityReference("businessunit", Unit)));
        User = MakeUser(Unit);
        if (givesRole)
            Give(User, RoleOfTests);
    }

    public TestEnvironment Test { get; }

    public Guid User { get; }

    public Guid Unit { get; }

    public Guid Below { get; }

    /// <summary>Every privilege on both tables of the tests, but for some verbs.</summary>
    public static (string, PrivilegeDepth)[] Everything(PrivilegeDepth depth, params string[] except) =>
        [.. AllVerbs.Except(except, StringComparer.Ordinal).SelectMany(v => new[] { ($"prv{v}test_item", depth), ($"prv{v}test_child", depth) })];

    /// <summary>Whether an action is not refused for lack of a privilege.</summary>
    public static bool Allows(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == ErrorCode.PrivilegeDenied)
        {
            return false;
        }
    }

    /// <summary>Items owned by the user ("own"), by a colleague in the unit, below it, and at the root.</summary>
    public Dictionary<string, Guid> MakeOneItemEverywhere() => new(StringComparer.Ordinal)
    {
        ["own"] = MakeItem("own", User),
        ["unit"] = MakeItem("unit", Colleague(Unit)),
        ["below"] = MakeItem("below", Colleague(Below)),
        ["root"] = MakeItem("root", Colleague(WellKnownIds.RootBusinessUnit)),
    };

    public Guid MakeTeamWith(Guid role)
    {
        var team = Test.Create("team", ("name", "team"), ("businessunitid", new EntityReference("businessunit", Unit)));
        Test.Admin.Associate("team", team, new Relationship("teamroles_association"), [new EntityReference("role", role)]);
        return team;
    }

    public void Dispose() => Test.Dispose();

    private Guid Colleague(Guid unit)
    {
        var user = MakeUser(unit);
        Give(user, ReadingRole);
        return user;
    }

    private Guid MakeUser(Guid unit) => Test.Create("systemuser", ("lastname", "User"), ("businessunitid", new EntityReference("businessunit", unit)));

    private void Give(Guid user, Guid role) => Test.Admin.Associate("systemuser", user, new Relationship("systemuserroles_association"), [new EntityReference("role", role)]);

    private Guid MakeItem(string name, Guid owner)
    {
        var item = Test.Create("test_item", ("test_name", name));
        Test.Update("test_item", item, ("ownerid", new EntityReference("systemuser", owner)));
        return item;
    }
}
