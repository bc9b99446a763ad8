using System.Reflection;
using System.Xml.Linq;

namespace SopEngine.Host.Tests.Architecture;

/// <summary>
/// One source project: which of ours it may name, which packages, and how the names of other assemblies begin that its code may use beside the
/// base library.
/// </summary>
internal sealed record Floor(string Project, string[] MayName, string[] Packages, string[] Families)
{
    private XDocument File => XDocument.Load(Repository.FullPath($"src/{Project}/{Project}.csproj"));

    public Assembly Assembly => Assembly.Load(Project);

    public IReadOnlyList<string> NamedProjects =>
        [.. File.Descendants("ProjectReference").Select(named => Path.GetFileNameWithoutExtension(named.Attribute("Include")!.Value.Replace('\\', '/')))];

    public IReadOnlyList<string> NamedPackages => [.. File.Descendants("PackageReference").Select(named => named.Attribute("Include")!.Value)];

    /// <summary>Names of the assemblies that the compiled code really uses.</summary>
    public IReadOnlyList<string> UsedAssemblies => [.. Assembly.GetReferencedAssemblies().Select(used => used.Name!)];
}
