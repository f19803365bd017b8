namespace System.Runtime.CompilerServices;

/// <summary>Lets records compile for .NET Framework, which has no such type.</summary>
internal static class IsExternalInit;
