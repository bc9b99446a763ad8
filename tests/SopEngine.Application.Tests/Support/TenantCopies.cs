using SopEngine.Application.Tests.Definitions;

namespace SopEngine.Application.Tests.Support;

/// <summary>The regions' files in a folder of a test's own, with lines of <c>tenant.yaml</c> that are different there.</summary>
internal static class TenantCopies
{
    /// <summary>The new tenants folder. What is to be changed must be there.</summary>
    public static string Make(DirectoryInfo folder, params (string Tenant, string Was, string Is)[] changes)
    {
        var (from, to) = (Checkout.PathOf("tenants"), Path.Combine(folder.FullName, "tenants"));
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var (tenant, was, now) in changes)
        {
            var file = Path.Combine(to, tenant, "tenant.yaml");
            var text = File.ReadAllText(file);
            text.Should().Contain(was);
            File.WriteAllText(file, text.Replace(was, now, StringComparison.Ordinal));
        }

        return to;
    }
}
