using LocalDataverse.Engine.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>
/// Shared variables of a message. Create, update and delete have a bag for pre-validation, which later stages see through
/// the parent context, and one for the stages inside the transaction; other messages have one bag for all.
/// </summary>
internal sealed record SharedBags(ParameterCollection Outer, ParameterCollection Inner)
{
    public static SharedBags For(MessageHandler handler)
    {
        var outer = new ParameterCollection();
        return new SharedBags(outer, handler.HasInnerContext ? [] : outer);
    }
}
