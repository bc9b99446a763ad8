namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>
/// A copy of the repository's regions in which everything that a region may turn on is on: Banyuwangi takes guests and asks the nine questions of satisfaction, <c>latihan</c> is
/// its training region, and <c>contoh</c> has two services.
/// </summary>
internal sealed class PreparedRegions
{
    public const string Training = "latihan";

    /// <summary>A template of the ministry.</summary>
    public const string Template = "standar-helpdesk";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sopengine-every-page-");

    public string Tenants => Path.Combine(_folder.FullName, "tenants");

    public string Definitions => Path.Combine(_folder.FullName, "workflow-definitions");

    public void Write()
    {
        foreach (var top in new[] { Tenants, Definitions })
        {
            Copy(Path.Combine(RunningHost.Root, Path.GetFileName(top)), top);
            Copy(Path.Combine(top, Helpdesk.Tenant), Path.Combine(top, Training));
        }

        Change(Path.Combine(Tenants, Training, "tenant.yaml"), ("\ntenant: banyuwangi\n", $"\ntenant: {Training}\ntraining: true\n"), ("\nname: Kabupaten Banyuwangi\n", "\nname: Latihan Banyuwangi\n"), ("\nhosts: [helpdesk.banyuwangikab.go.id]\n", "\n"));
        Change(Path.Combine(Tenants, Helpdesk.Tenant, "tenant.yaml"), ("\nzone:", "\nguests: true\nsatisfaction: ikm\nzone:"));
        LadderRegion.Write(Tenants, Definitions);
        Change(Path.Combine(Tenants, "contoh", "tenant.yaml"), ("\nzone:", "\nguests: true\nzone:"));
        var second = Path.Combine(Definitions, "contoh", "permintaan.yaml");
        File.Copy(Path.Combine(Definitions, "contoh", "helpdesk.yaml"), second);
        Change(second, ("\nsop: helpdesk\n", "\nsop: permintaan\n"), ("SOP Helpdesk Contoh", "SOP Permintaan Contoh"));
        var template = Path.Combine(Definitions, "nasional", "standar.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(template)!);
        File.Copy(Path.Combine(Definitions, Helpdesk.Tenant, "helpdesk-aplikasi-jaringan.yaml"), template);
        Change(template, ("\nsop: helpdesk-aplikasi-jaringan\n", $"\nsop: {Template}\n"), ("  title: SOP Helpdesk Aplikasi dan Jaringan\n", "  title: Standar Layanan Helpdesk\n"));
    }

    public void Remove() => _folder.Delete(recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.GetDirectories(from))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    private static void Change(string file, params (string Before, string After)[] changes)
    {
        foreach (var (before, after) in changes)
        {
            var text = File.ReadAllText(file);
            text.Should().Contain(before, "the test means to change {0}", file);
            File.WriteAllText(file, text.Replace(before, after, StringComparison.Ordinal));
        }
    }
}
