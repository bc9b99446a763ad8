using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Canaries;

/// <summary>Two regions alike in everything that has a name or a number, each with a word of its own in all that is nobody else's business.</summary>
internal static class TwinRegions
{
    public const string Twin = "banyuwangi-kembar";

    /// <summary>Both regions.</summary>
    public static IReadOnlyList<string> Both { get; } = [Helpdesk.Tenant, Twin];

    /// <summary>The word that only this region's people and records carry: letters alone, so that no writing of it looks different.</summary>
    public static string CanaryOf(string tenant) => tenant == Twin ? "Gelatikkembar" : "Kenarisulung";

    /// <summary>The other one of the two.</summary>
    public static string OtherOf(string tenant) => tenant == Twin ? Helpdesk.Tenant : Twin;

    /// <summary>A host that serves both beside the other regions.</summary>
    public static SopEngineHost WithTwins(this SopEngineHost host)
    {
        host.WithOwnFiles().WithTrainingRegion(Twin).Change($"tenants/{Twin}/tenant.yaml", text => text.Replace("training: true\n", "", StringComparison.Ordinal));
        foreach (var tenant in Both)
        {
            var word = CanaryOf(tenant);
            host.Change($"tenants/{tenant}/tenant.yaml", text => text
                    .Replace("name: Rina Kusumawati, post: ", $"name: Rina {word}, post: {word} ", StringComparison.Ordinal)
                    .Replace("name: Agus Setiawan", $"name: Agus {word}", StringComparison.Ordinal)
                    .Replace("name: Dewi Anggraini", $"name: Dewi {word}", StringComparison.Ordinal)
                    .Replace("name: Kecamatan Genteng", $"name: Kecamatan {word}", StringComparison.Ordinal)
                    .Replace("pelapor@banyuwangi.example", $"{word}@banyuwangi.example", StringComparison.Ordinal))
                .Change($"tenants/{tenant}/calendar.yaml", text => $"{text}  - {{ id: siaga, name: Siaga {word}, always: true }}\n")
                .Change($"workflow-definitions/{tenant}/{Helpdesk.Sop}.yaml", text => text
                    .Replace("activity: Menginput laporan Kendala", $"activity: Menginput laporan {word} Kendala", StringComparison.Ordinal));
        }

        return host;
    }
}
