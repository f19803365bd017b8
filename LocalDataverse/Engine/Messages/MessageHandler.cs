using LocalDataverse.Engine.Faults;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>What is particular to one message; one class per message.</summary>
internal abstract class MessageHandler
{
    /// <summary>A caller may tag any request; steps see the tag as a shared variable.</summary>
    public const string TagParameter = "tag";

    /// <summary>The SDK's name of the message.</summary>
    public abstract string Message { get; }

    /// <summary>Names of the parameters that are understood; any other is refused by name. Null: the handler checks them itself.</summary>
    public abstract IReadOnlyList<string>? Parameters { get; }

    /// <summary>Whether the message changes rows by itself. Reading messages leave the writer to others.</summary>
    public virtual bool AlwaysWrites => true;

    /// <summary>Create, update and delete: the stages inside the transaction have a context of their own.</summary>
    public virtual bool HasInnerContext => false;

    /// <summary>The row exists before the main operation, so that a pre-image can show it.</summary>
    public virtual bool HasRowBefore => false;

    /// <summary>The row exists after the main operation, so that a post-image can show it.</summary>
    public virtual bool HasRowAfter => false;

    /// <summary>Whether the transaction holds the writer from its start.</summary>
    public virtual bool Writes(Operation operation) => AlwaysWrites;

    /// <summary>The runs of the pipeline that a request makes: one, except where the platform makes several.</summary>
    public virtual IReadOnlyList<OrganizationRequest> Split(OrganizationRequest request, MetadataCatalog catalog) => [request];

    /// <summary>Faults on a parameter that would be ignored.</summary>
    public void RefuseUnknownParameters(Operation operation)
    {
        if (Parameters is { } known && operation.Inputs.Keys.FirstOrDefault(p => p != TagParameter && !known.Contains(p, StringComparer.Ordinal)) is { } unknown)
            throw Fault.NotSupported($"the parameter '{unknown}' of {Message}");
    }

    /// <summary>Reads the request: table and row, alternate keys looked up. Faults on what cannot be read.</summary>
    public virtual void Prepare(Operation operation)
    {
    }

    /// <summary>Faults unless the caller may do this.</summary>
    public virtual void Authorize(Operation operation)
    {
    }

    /// <summary>The main operation.</summary>
    public abstract void Execute(Operation operation);
}
