namespace LocalDataverse.Engine.Metadata;

/// <summary>A privilege, held at any depth, without which a command is not shown.</summary>
/// <param name="Type">Create, Read, Write, Delete, Append, AppendTo, Assign or Share.</param>
/// <param name="Table">Logical name of the table.</param>
public sealed record CommandPrivilege(string Type, string Table);
