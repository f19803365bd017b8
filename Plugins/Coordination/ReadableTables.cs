using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Crm.Sdk.Messages;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>
/// Which of the panel's tables the caller's roles let them read at all. Asked beforehand, because the platform undoes
/// the whole operation once a single call in it is refused, whatever is caught afterwards.
/// </summary>
internal sealed class ReadableTables
{
    private const string OwnerAssignments = "prvReadloy_OwnerAssignment";
    private const string ChurnEvaluations = "prvReadloy_ChurnEvaluation";
    private const string ChurnSignals = "prvReadloy_ChurnSignal";
    private const string Feedbacks = "prvReadloy_Feedback";
    private const string PromiseRows = "prvReadloy_Promise";
    private const string ActivityRows = "prvReadActivity";
    private const string DepartmentContacts = "prvReadloy_DepartmentContact";
    private const string PromisePolicies = "prvReadloy_PromisePolicy";
    private readonly HashSet<string> _held;

    private ReadableTables(IEnumerable<string> held) => _held = new HashSet<string>(held, StringComparer.OrdinalIgnoreCase);

    /// <summary>The history of loyalty owners.</summary>
    public bool HasOwnerHistory => _held.Contains(OwnerAssignments);

    /// <summary>The history of scores.</summary>
    public bool HasEvaluations => _held.Contains(ChurnEvaluations);

    /// <summary>Churn signals.</summary>
    public bool HasSignals => _held.Contains(ChurnSignals);

    /// <summary>Feedback.</summary>
    public bool HasFeedback => _held.Contains(Feedbacks);

    /// <summary>Promises.</summary>
    public bool HasPromises => _held.Contains(PromiseRows);

    /// <summary>Tasks and contacts with the customer.</summary>
    public bool HasActivities => _held.Contains(ActivityRows);

    /// <summary>Who does what.</summary>
    public bool HasContacts => _held.Contains(DepartmentContacts);

    /// <summary>Policies.</summary>
    public bool HasPolicies => _held.Contains(PromisePolicies);

    /// <summary>Asks about the caller.</summary>
    public static ReadableTables Of(StepContext context)
    {
        var response = (RetrieveUserSetOfPrivilegesByNamesResponse)context.UserService.Execute(new RetrieveUserSetOfPrivilegesByNamesRequest
        {
            UserId = context.Execution.UserId,
            PrivilegeNames =
            [
                OwnerAssignments, ChurnEvaluations, ChurnSignals, Feedbacks, PromiseRows, ActivityRows, DepartmentContacts, PromisePolicies,
            ],
        });
        return new ReadableTables(response.RolePrivileges.Select(privilege => privilege.PrivilegeName));
    }
}

