using System.Reflection;

namespace SopEngine.Host.Background;

/// <summary>Which build of the program this is.</summary>
public static class BuildVersion
{
    private const int Commit = 12;

    /// <summary>Its number and, after a plus sign, the first letters of the commit it was built from.</summary>
    public static string Text { get; } =
        Cut(typeof(BuildVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "tidak diketahui");

    private static string Cut(string version) => version.IndexOf('+', StringComparison.Ordinal) is var sign and >= 0 && version.Length > sign + 1 + Commit ? version[..(sign + 1 + Commit)] : version;
}
