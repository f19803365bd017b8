namespace LocalDataverse.Engine.Security;

/// <summary>What may be done to a row; the words of privilege names (prvRead…).</summary>
internal enum Access
{
    Read,
    Write,
    Create,
    Delete,
    Append,
    AppendTo,
    Assign,
    Share,
}
