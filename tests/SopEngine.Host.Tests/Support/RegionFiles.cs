using SopEngine.Host.Tests.Architecture;

namespace SopEngine.Host.Tests.Support;

/// <summary>A host's own copy of the regions' files, which a test may change before the host starts.</summary>
public static class RegionFiles
{
    /// <summary>Lets the host read a copy of the repository's regions and definitions from its own folder.</summary>
    public static SopEngineHost WithOwnFiles(this SopEngineHost host)
    {
        foreach (var top in new[] { "tenants", "workflow-definitions" })
        {
            foreach (var path in Repository.TextFiles.Where(path => path.StartsWith(top + "/", StringComparison.Ordinal)))
            {
                var copy = Path.Combine(host.Folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(Repository.FullPath(path), copy);
            }
        }

        return host.Set("SopEngine:Tenants:Path", Path.Combine(host.Folder, "tenants"))
            .Set("SopEngine:Definitions:Path", Path.Combine(host.Folder, "workflow-definitions"));
    }

    /// <summary>One more demo person in a region, holding nothing: somebody who asks.</summary>
    public static SopEngineHost WithPerson(this SopEngineHost host, string tenant, string userName) =>
        host.Change($"tenants/{tenant}/tenant.yaml", text =>
            text.Replace("\npeople:\n", $"\npeople:\n  - {{ userName: {userName}, name: Orang Lain }}\n", StringComparison.Ordinal));

    /// <summary>A training region beside the others, made as docs/training.md says: from a copy of Banyuwangi's two folders.</summary>
    public static SopEngineHost WithTrainingRegion(this SopEngineHost host, string id)
    {
        foreach (var top in new[] { "tenants", "workflow-definitions" })
        {
            Directory.CreateDirectory(Path.Combine(host.Folder, top, id));
            foreach (var file in Directory.GetFiles(Path.Combine(host.Folder, top, Helpdesk.Tenant)))
            {
                File.Copy(file, Path.Combine(host.Folder, top, id, Path.GetFileName(file)));
            }
        }

        return host.Change($"tenants/{id}/tenant.yaml", text => text
            .Replace($"\ntenant: {Helpdesk.Tenant}\n", $"\ntenant: {id}\ntraining: true\n", StringComparison.Ordinal)
            .Replace("\nname: Kabupaten Banyuwangi\n", "\nname: Latihan Banyuwangi\n", StringComparison.Ordinal)
            .Replace("\nhosts: [helpdesk.banyuwangikab.go.id]\n", "\n", StringComparison.Ordinal));
    }

    public static SopEngineHost Change(this SopEngineHost host, string path, Func<string, string> change)
    {
        var file = Path.Combine(host.Folder, path);
        var before = File.ReadAllText(file);
        var after = change(before);
        after.Should().NotBe(before, "the test meant to change {0}", path);
        File.WriteAllText(file, after);
        return host;
    }
}
