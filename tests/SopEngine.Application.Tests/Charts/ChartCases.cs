using SopEngine.Application.Sops.Yaml;
using SopEngine.Application.Tests.Definitions;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Application.Tests.Charts;

/// <summary>Definitions to draw: small ones by hand, and many made by chance from a seed.</summary>
internal static class ChartCases
{
    /// <summary>The shape of Banyuwangi's SOP: a return, an escalation that skips a row, and a look-up at the end.</summary>
    public static SopRevision Helpdesk() => Sop(
        3,
        Row("lapor", 0, To("kirim", "tentukan")),
        Row("tentukan", 1, To("ya", "perbaikan"), Back("tidak", "lapor")),
        Row("perbaikan", 1, To("selesai", "eskalasi")),
        Row("eskalasi", 1, To("tidak", "tutup"), To("ya", "keputusan")),
        Row("keputusan", 2, To("putuskan", "tutup")),
        Row("tutup", 1, new Outcome { Id = "tutup", Label = "Tutup", Close = ClosureKind.Solved }),
        Row("cek", 0) with { AnyTime = true, Gating = false });

    /// <summary>The definitions that the product ships, each as it stands and with all parts outside the SOP turned on.</summary>
    public static IEnumerable<(string Name, SopRevision Revision)> Shipped()
    {
        foreach (var file in Directory.GetFiles(Checkout.PathOf("workflow-definitions"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var revision = SopYamlReader.Read(File.ReadAllBytes(file), file).Revision!;
            yield return (Path.GetFileName(file), SopExtensions.Apply(revision, new HashSet<string>()));
            yield return ($"{Path.GetFileName(file)} whole", SopExtensions.Apply(revision, SopExtensions.Names(revision).ToHashSet()));
        }
    }

    /// <summary>Up to five lanes and twelve rows with jumps, returns, forks, rows passed between lanes, and rows that lead to themselves.</summary>
    public static SopRevision Random(int seed)
    {
        var random = new Random(seed);
        var (lanes, rows) = (random.Next(1, 6), random.Next(2, 13));
        var steps = Enumerable.Range(0, rows).Select(row => Row($"r{row}", random.Next(lanes), [.. Outcomes(random, rows, lanes)])).ToArray();
        return Sop(lanes, steps);
    }

    private static IEnumerable<Outcome> Outcomes(Random random, int rows, int lanes)
    {
        for (var number = random.Next(1, 4); number > 0; number--)
        {
            var id = $"o{number}";
            yield return random.Next(10) switch
            {
                < 6 => To(id, $"r{random.Next(rows)}"),
                < 7 => To(id, [.. Enumerable.Range(0, 2).Select(_ => $"r{random.Next(rows)}").Distinct()]),
                < 8 => new Outcome { Id = id, Label = "Diserahkan", PassTo = $"l{random.Next(lanes)}" },
                < 9 => To(id, $"r{random.Next(rows)}") with { BySilence = true },
                _ => Back(id, $"r{random.Next(rows)}"),
            };
        }
    }

    public static SopRevision Sop(int lanes, params Step[] steps) => new()
    {
        Sop = "uji",
        Revision = 1,
        Document = new SopDocument { Title = "SOP Uji" },
        Intake = new IntakeRules(),
        Lanes = [.. Enumerable.Range(0, lanes).Select(lane => new Lane { Id = $"l{lane}", Label = $"Lajur {lane}" })],
        Steps = steps,
    };

    public static Step Row(string id, int lane, params Outcome[] outcomes) => new()
    {
        Id = id,
        No = id,
        Activity = $"Melakukan {id}",
        Lane = $"l{lane}",
        Phase = Phase.Work,
        Outcomes = outcomes,
    };

    public static Outcome To(string id, params string[] targets) => new() { Id = id, Label = id, Goto = targets };

    public static Outcome Back(string id, string target) => new() { Id = id, Label = id, ReturnTo = target };
}
