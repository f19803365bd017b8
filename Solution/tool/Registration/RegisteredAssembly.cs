using System.Security.Cryptography;
using System.Text;

namespace Dynamics.Loyalty.SolutionTool.Registration;

/// <summary>A plug-in assembly and what its attributes register.</summary>
/// <param name="Name">Simple name.</param>
/// <param name="FullName">Name, version, culture and key.</param>
/// <param name="Types">Its plug-in classes, sorted by name.</param>
public sealed record RegisteredAssembly(string Name, string FullName, IReadOnlyList<RegisteredType> Types)
{
    /// <summary>Id of the assembly: derived from its simple name, so that it never changes.</summary>
    public Guid Id
    {
        get
        {
            var id = SHA256.HashData(Encoding.UTF8.GetBytes(Name))[..16];
            id[6] = (byte)((id[6] & 0x0F) | 0x80); // version 8: name-based, by a hash of the maker's choice (RFC 9562)
            id[8] = (byte)((id[8] & 0x3F) | 0x80);
            return new Guid(id, bigEndian: true);
        }
    }

    /// <summary>File name of the dll in a solution: the simple name without dots.</summary>
    public string FileName => Name.Replace(".", "", StringComparison.Ordinal) + ".dll";

    /// <summary>Folder of the dll in a solution tree.</summary>
    public string Folder => $"PluginAssemblies/{Path.GetFileNameWithoutExtension(FileName)}-{Id.ToString("D").ToUpperInvariant()}";

    /// <summary>The classes with steps that a solution ships.</summary>
    /// <param name="solution">Unique name; null for the solution that ships the assembly.</param>
    public IEnumerable<RegisteredType> WithStepsOf(string? solution) => Types.Where(type => type.Step is { } step && step.Solution == solution);

    /// <summary>Name of a type as the platform stores it.</summary>
    public string QualifiedName(RegisteredType type) => $"{type.FullName}, {FullName}";
}
