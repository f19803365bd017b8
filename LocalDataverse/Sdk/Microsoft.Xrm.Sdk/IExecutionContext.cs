namespace Microsoft.Xrm.Sdk;

/// <summary>The event that a plugin runs on.</summary>
public interface IExecutionContext
{
    /// <summary>0 synchronous, 1 asynchronous.</summary>
    int Mode { get; }

    /// <summary>0 none, 2 sandbox.</summary>
    int IsolationMode { get; }

    /// <summary>How many levels of calls led here; the first is 1.</summary>
    int Depth { get; }

    /// <summary>The message.</summary>
    string MessageName { get; }

    /// <summary>Table of the row.</summary>
    string PrimaryEntityName { get; }

    /// <summary>Id of the request, for asynchronous work.</summary>
    Guid? RequestId { get; }

    /// <summary>Table of the other row, where a message has one.</summary>
    string SecondaryEntityName { get; }

    /// <summary>The request's parameters.</summary>
    ParameterCollection InputParameters { get; }

    /// <summary>The response's parameters.</summary>
    ParameterCollection OutputParameters { get; }

    /// <summary>Variables that the steps of one event share.</summary>
    ParameterCollection SharedVariables { get; }

    /// <summary>The user with whose rights the step runs.</summary>
    Guid UserId { get; }

    /// <summary>The user who started it.</summary>
    Guid InitiatingUserId { get; }

    /// <summary>Business unit of the user.</summary>
    Guid BusinessUnitId { get; }

    /// <summary>The organization.</summary>
    Guid OrganizationId { get; }

    /// <summary>Unique name of the organization.</summary>
    string OrganizationName { get; }

    /// <summary>Id of the row.</summary>
    Guid PrimaryEntityId { get; }

    /// <summary>The row before the operation, by alias.</summary>
    EntityImageCollection PreEntityImages { get; }

    /// <summary>The row after the operation, by alias.</summary>
    EntityImageCollection PostEntityImages { get; }

    /// <summary>The registered step.</summary>
    EntityReference OwningExtension { get; }

    /// <summary>Id that ties related events together.</summary>
    Guid CorrelationId { get; }

    /// <summary>Whether it runs in an offline client.</summary>
    bool IsExecutingOffline { get; }

    /// <summary>Whether an offline client is being synchronized.</summary>
    bool IsOfflinePlayback { get; }

    /// <summary>Whether it runs in the operation's transaction.</summary>
    bool IsInTransaction { get; }

    /// <summary>Id of the operation.</summary>
    Guid OperationId { get; }

    /// <summary>When the operation started, UTC.</summary>
    DateTime OperationCreatedOn { get; }
}
