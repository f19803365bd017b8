using Dynamics.Loyalty.Plugins.Churn;
using Dynamics.Loyalty.Plugins.Model;
using Dynamics.Loyalty.Plugins.Platform;
using Microsoft.Xrm.Sdk;
using RecoveryTask = Dynamics.Loyalty.Plugins.Model.Task;

namespace Dynamics.Loyalty.Plugins.Promises;

/// <summary>What the end of a promise leads to: for a broken promise a recovery task and a churn signal, for one kept early a reassuring signal.</summary>
internal sealed class DeliveryFollowUp(StepContext context)
{
    private const string Subject = "Recovery.Subject";
    private const string Description = "Recovery.Description";
    private const int LongestSubject = 200;

    private readonly Entity _promise = context.PostImage;

    /// <summary>Does it. Four calls and a signal for a broken promise, a signal for one kept early, none for one kept.</summary>
    public void Run()
    {
        if (_promise.GetAttributeValue<EntityReference>(Promise.Fields.AccountId) is not { } account)
            return;
        switch ((PromiseStatus?)_promise.GetAttributeValue<OptionSetValue>(Promise.Fields.Status)?.Value)
        {
            case PromiseStatus.Broken:
                OpenRecovery(account);
                Raise(account, SignalKind.PromiseBroken);
                break;
            case PromiseStatus.KeptEarly:
                Raise(account, SignalKind.KeptEarly);
                break;
        }
    }

    private void Raise(EntityReference account, SignalKind kind)
    {
        // A delivery entered ahead of time counts from now, and so does the end of a promise that is never delivered.
        var at = _promise.GetAttributeValue<DateTime?>(Promise.Fields.DeliveredOn) is { } delivered && delivered < context.UtcNow
            ? delivered
            : context.UtcNow;
        // Elevated: signals are closed to users, so that nobody can talk a score up or down.
        ChurnSignals.Raise(context.Elevated, account.Id, kind, _promise.ToEntityReference(), at, Name());
    }

    private void OpenRecovery(EntityReference account)
    {
        // Elevated: who delivers need not be allowed to give the loyalty owner work, nor to read that user.
        var service = context.Elevated;
        var settings = Settings.Read(service, EnvironmentVariables.TextLanguage);
        var language = settings.Numbers(EnvironmentVariables.TextLanguage, Language.English)[0];
        var subject = Texts.Get(language, Subject, Name());
        service.Create(new Entity(RecoveryTask.EntityLogicalName)
        {
            [RecoveryTask.Fields.Subject] = subject.Length <= LongestSubject ? subject : subject.Substring(0, LongestSubject),
            [RecoveryTask.Fields.Description] = Texts.Get(language, Description),
            [RecoveryTask.Fields.RegardingObjectId] = account,
            [RecoveryTask.Fields.PromiseId] = _promise.ToEntityReference(),
            [RecoveryTask.Fields.Department] = _promise.GetAttributeValue<OptionSetValue>(Promise.Fields.Department),
            [RecoveryTask.Fields.PriorityCode] = new OptionSetValue((int)RecoveryTask.PriorityCode.High),
            [RecoveryTask.Fields.ScheduledEnd] = Delivery.RecoveryDue(context),
            [RecoveryTask.Fields.OwnerId] = new RecoveryOwner(service).Choose(account, _promise.GetAttributeValue<EntityReference>(Promise.Fields.OwnerId)),
        });
    }

    private string Name() => _promise.GetAttributeValue<string>(Promise.Fields.Name) ?? string.Empty;
}
