using System.Globalization;
using Dynamics.Loyalty.Platform.Domain;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dynamics.Loyalty.Plugins.Platform;

/// <summary>What a step is given: the event, the services, the clock, and the way to refuse.</summary>
public sealed class StepContext
{
    private const string HeadOfCode = "LOY-";
    private readonly IOrganizationServiceFactory _services;
    private readonly ITracingService _trace;
    private readonly Lazy<IOrganizationService> _user;
    private readonly Lazy<IOrganizationService> _elevated;

    internal StepContext(IServiceProvider provider)
    {
        Execution = Service<IPluginExecutionContext>(provider);
        _services = Service<IOrganizationServiceFactory>(provider);
        _trace = Service<ITracingService>(provider);
        _user = new Lazy<IOrganizationService>(() => _services.CreateOrganizationService(Execution.UserId));
        _elevated = new Lazy<IOrganizationService>(() => _services.CreateOrganizationService(null));
    }

    /// <summary>The platform's own description of the event.</summary>
    public IPluginExecutionContext Execution { get; }

    /// <summary>The instant of the operation, UTC: the only clock of a step.</summary>
    public DateTime UtcNow => Execution.OperationCreatedOn == default
#pragma warning disable RS0030 // A simulator may leave the moment of the operation out; the platform never does.
        ? DateTime.UtcNow
#pragma warning restore RS0030
        : DateTime.SpecifyKind(Execution.OperationCreatedOn, DateTimeKind.Utc);

    /// <summary>Id of the row.</summary>
    public Guid RowId => Execution.PrimaryEntityId;

    /// <summary>The user who started the operation.</summary>
    public Guid CallerId => Execution.InitiatingUserId;

    /// <summary>The submitted columns of the row.</summary>
    public Entity Target => (Entity)Execution.InputParameters["Target"];

    /// <summary>The row that a bound custom API is called on.</summary>
    public EntityReference TargetReference => (EntityReference)Execution.InputParameters["Target"];

    /// <summary>The row before the operation: the columns that the step's image names.</summary>
    public Entity PreImage => Execution.PreEntityImages.Values.Single();

    /// <summary>The row after the operation: the columns that the step's image names.</summary>
    public Entity PostImage => Execution.PostEntityImages.Values.Single();

    /// <summary>The organization service with the caller's rights: the one to use.</summary>
    public IOrganizationService UserService => _user.Value;

    /// <summary>The organization service with every right. Each use says in a comment why the caller's rights will not do.</summary>
    public IOrganizationService Elevated => _elevated.Value;

    /// <summary>A request parameter, or the type's default when the caller left it out.</summary>
    public T? Input<T>(string name) =>
        Execution.InputParameters.TryGetValue(name, out var value) && value is T typed ? typed : default;

    /// <summary>Sets a response property.</summary>
    public void Output(string name, object? value) => Execution.OutputParameters[name] = value;

    /// <summary>Whether this operation was started, however deep, by the code of a message.</summary>
    /// <param name="message">Name of the message.</param>
    /// <param name="table">Logical name of the table that the message was about; null for any.</param>
    public bool IsWithin(string message, string? table = null)
    {
        for (var parent = Execution.ParentContext; parent != null; parent = parent.ParentContext)
        {
            if (string.Equals(parent.MessageName, message, StringComparison.OrdinalIgnoreCase)
                && (table is null || string.Equals(parent.PrimaryEntityName, table, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the row is deleted because a row of a table is, to which it belongs.</summary>
    public bool IsDeletedWith(string table)
    {
        for (var parent = Execution.ParentContext; parent != null; parent = parent.ParentContext)
        {
            var isDelete = string.Equals(parent.MessageName, Message.Delete, StringComparison.OrdinalIgnoreCase);
            if (isDelete && string.Equals(parent.PrimaryEntityName, table, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A shared variable of this operation or of one, however deep, that started it; the type's default when none set it.</summary>
    public T? Shared<T>(string name)
    {
        for (IExecutionContext? level = Execution; level != null; level = (level as IPluginExecutionContext)?.ParentContext)
        {
            if (level.SharedVariables.TryGetValue(name, out var value) && value is T typed)
            {
                return typed;
            }
        }

        return default;
    }

    /// <summary>Adds a line to the trace: ids and numbers only, never a name, a text or anything else of a person.</summary>
    public void Trace(string line) => _trace.Trace("{0}", line);

    /// <summary>A refusal in the caller's language: <c>[code] sentence what-to-do</c>. Throw what it returns.</summary>
    /// <param name="code">Stable code, also the key of the sentence.</param>
    /// <param name="facts">Facts of the refusal in the order the sentence names them; never null.</param>
    public InvalidPluginExecutionException Fail(string code, params object?[] facts) =>
        Refuse(PluginHttpStatusCode.BadRequest, code, facts);

    internal InvalidPluginExecutionException Refuse(PluginHttpStatusCode status, string code, params object?[] facts)
    {
        var known = code.StartsWith(HeadOfCode, StringComparison.Ordinal) ? code : HeadOfCode + code;
        var message = string.Format(CultureInfo.InvariantCulture, "[{0}] {1}", known, Texts.Get(CallerLanguage(), known, facts));
        return new InvalidPluginExecutionException(message, status);
    }

    private int CallerLanguage()
    {
        // Elevated: a caller who may do little else must still be told why in a language they read.
        // A query, not a retrieve: a user without settings is no error.
        var query = new QueryExpression("usersettings") { ColumnSet = new ColumnSet("uilanguageid"), TopCount = 1 };
        query.Criteria.AddCondition("systemuserid", ConditionOperator.Equal, CallerId);
        var settings = Elevated.RetrieveMultiple(query).Entities;
        return settings.Count == 0 ? Language.English : settings[0].GetAttributeValue<int?>("uilanguageid") ?? Language.English;
    }

    private static T Service<T>(IServiceProvider provider) =>
        (T)(provider.GetService(typeof(T)) ?? throw new InvalidOperationException("The platform gave no " + typeof(T).Name + "."));
}
