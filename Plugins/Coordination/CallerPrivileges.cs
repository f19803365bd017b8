using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Crm.Sdk.Messages;

namespace Dynamics.Loyalty.Plugins.Coordination;

/// <summary>
/// What the caller's roles let them read and do at all. Asked beforehand, because the platform undoes the whole
/// operation once a single call in it is refused, whatever is caught afterwards.
/// </summary>
internal sealed class CallerPrivileges
{
    private const string ChurnEvaluations = "prvReadloy_ChurnEvaluation";
    private const string ChurnSignals = "prvReadloy_ChurnSignal";
    private const string Feedbacks = "prvReadloy_Feedback";
    private const string PromiseRows = "prvReadloy_Promise";
    private const string ActivityRows = "prvReadActivity";
    private const string DepartmentContacts = "prvReadloy_DepartmentContact";
    private const string PromisePolicies = "prvReadloy_PromisePolicy";
    private const string PauseRows = "prvReadloy_PromisePause";
    private const string Calendars = "prvReadloy_BusinessCalendar";
    private const string SpecialDays = "prvReadloy_CalendarException";
    private const string RevisionRows = "prvReadloy_PromiseRevision";
    private const string Users = "prvReadUser";
    private const string NewActivity = "prvCreateActivity";
    private const string ChangedActivity = "prvWriteActivity";
    private const string NewPromise = "prvCreateloy_Promise";
    private const string ChangedPromise = "prvWriteloy_Promise";
    private const string NewPause = "prvCreateloy_PromisePause";
    private const string ChangedPause = "prvWriteloy_PromisePause";
    private const string NewRevision = "prvCreateloy_PromiseRevision";
    private const string ChangedAccount = "prvWriteAccount";
    private const string PlayRows = "prvReadloy_Play";
    private const string ChangedPlay = "prvWriteloy_Play";
    private const string BackstageRows = "prvReadloy_BackstageNote";
    private const string NewBackstage = "prvCreateloy_BackstageNote";
    private readonly HashSet<string> _held;

    private CallerPrivileges(IEnumerable<string> held) => _held = new HashSet<string>(held, StringComparer.OrdinalIgnoreCase);

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

    /// <summary>Pauses.</summary>
    public bool HasPauses => _held.Contains(PauseRows);

    /// <summary>Calendars, which tell in which zone a promise was dated and whether a pause lasts too long.</summary>
    public bool HasCalendars => _held.Contains(Calendars) && _held.Contains(SpecialDays);

    /// <summary>Changes of customer dates.</summary>
    public bool HasRevisions => _held.Contains(RevisionRows);

    /// <summary>Users, with the ways to reach them.</summary>
    public bool HasUsers => _held.Contains(Users);

    /// <summary>Whether the caller may make a promise.</summary>
    public bool CanPromise => _held.Contains(NewPromise) && HasPolicies;

    /// <summary>Whether the caller may deliver or cancel a promise.</summary>
    public bool CanClose => _held.Contains(ChangedPromise);

    /// <summary>Whether the caller may pause a promise and resume it.</summary>
    public bool CanPause => CanClose && _held.Contains(NewPause) && _held.Contains(ChangedPause);

    /// <summary>Whether the caller may give a promise another date.</summary>
    public bool CanRevise => CanClose && _held.Contains(NewRevision);

    /// <summary>Plays against the risk.</summary>
    public bool HasPlays => _held.Contains(PlayRows);

    /// <summary>Whether the caller may override the risk level of an account: those who work on plays may.</summary>
    public bool CanOverride => _held.Contains(ChangedAccount) && _held.Contains(ChangedPlay);

    /// <summary>Whether the caller may add a task.</summary>
    public bool CanAddTask => _held.Contains(NewActivity);

    /// <summary>Whether the caller may complete a task.</summary>
    public bool CanCompleteTask => _held.Contains(ChangedActivity);

    /// <summary>Backstage notes; their text is a matter of column security besides.</summary>
    public bool HasBackstage => _held.Contains(BackstageRows);

    /// <summary>Whether the caller may add a backstage note, its text apart.</summary>
    public bool CanAddBackstage => _held.Contains(NewBackstage);

    /// <summary>Asks about the caller.</summary>
    public static CallerPrivileges Of(StepContext context)
    {
        var response = (RetrieveUserSetOfPrivilegesByNamesResponse)context.UserService.Execute(new RetrieveUserSetOfPrivilegesByNamesRequest
        {
            UserId = context.Execution.UserId,
            PrivilegeNames =
            [
                ChurnEvaluations, ChurnSignals, Feedbacks, PromiseRows, ActivityRows, DepartmentContacts, PromisePolicies,
                PauseRows, Calendars, SpecialDays, NewPromise, ChangedPromise, NewPause, ChangedPause, NewRevision, ChangedAccount, PlayRows, ChangedPlay,
                RevisionRows, Users, NewActivity, ChangedActivity, BackstageRows, NewBackstage,
            ],
        });
        return new CallerPrivileges(response.RolePrivileges.Select(privilege => privilege.PrivilegeName));
    }
}
