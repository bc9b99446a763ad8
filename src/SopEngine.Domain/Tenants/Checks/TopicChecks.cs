using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tenants.Checks;

/// <summary>The service catalogue and the SOPs fit together.</summary>
internal static class TopicChecks
{
    public static void Run(RegionScope scope)
    {
        foreach (var topic in scope.Tenant.Topics)
        {
            if (scope.FindSop(topic.Sop) is { } sop)
            {
                CheckOffer(scope, topic, sop);
                CheckTime(scope, topic, sop);
                CheckUnit(scope, topic, sop);
            }
            else if (scope.KnowsAllSops)
            {
                scope.ReportCatalogue(
                    "topic-unknown-sop", Place(topic, "sop"),
                    $"SOP \"{topic.Sop}\" tidak ada di daerah ini; topik \"{topic.Label}\" tidak dapat diajukan.", "Tulis pengenal SOP yang ada.");
            }
        }

        foreach (var sop in scope.Sops.Where(sop => sop.Intake.Topics && scope.Tenant.Topics.All(topic => topic.Sop != sop.Sop)))
        {
            scope.ReportSop(
                sop, "topics-missing", "intake/topics", null,
                "Pelapor harus memilih topik, tetapi katalog daerah tidak memuat satu pun untuk SOP ini; tidak ada tiket yang dapat diajukan.",
                "Tambahkan topik untuk SOP ini di catalogue.yaml.");
        }
    }

    private static void CheckOffer(RegionScope scope, CatalogueTopic topic, SopRevision sop)
    {
        if (!sop.Intake.Topics)
        {
            scope.ReportCatalogue(
                "topic-not-offered", Place(topic, "sop"),
                $"SOP \"{sop.Sop}\" tidak menanyakan topik; \"{topic.Label}\" tidak pernah dipilih.",
                "Tulis \"topics: true\" di bawah intake SOP itu, atau hapus topik ini.");
        }
    }

    private static void CheckTime(RegionScope scope, CatalogueTopic topic, SopRevision sop)
    {
        if (topic.Class is { } known && sop.FindClass(known) is null)
        {
            scope.ReportCatalogue(
                "topic-unknown-class", Place(topic, "class"),
                $"Kelas durasi \"{known}\" tidak ada pada SOP \"{sop.Sop}\"; waktu topik ini tidak dapat ditentukan.",
                Choices("Pilihannya", sop.Classes.Select(one => one.Id)));
        }

        if (topic.Time is null && Has(sop, TimeKind.ByTopic))
        {
            scope.ReportCatalogue(
                "topic-without-time", Place(topic, "time"),
                $"Ada baris yang waktunya menurut topik, tetapi \"{topic.Label}\" tidak mempunyai target waktu.",
                "Tulis \"time: …\" pada topik ini, misalnya \"1 hari\".");
        }

        if (topic.Class is null && Has(sop, TimeKind.ByClass))
        {
            scope.ReportCatalogue(
                "topic-without-class", Place(topic, "class"),
                $"Ada baris yang waktunya menurut kelas durasi, tetapi \"{topic.Label}\" tidak mempunyai kelas.",
                Choices("Tulis \"class: …\" pada topik ini", sop.Classes.Select(one => one.Id)));
        }
    }

    private static void CheckUnit(RegionScope scope, CatalogueTopic topic, SopRevision sop)
    {
        if (topic.Unit is null && sop.Lanes.Any(lane => lane.Unit?.From == UnitSource.Topic))
        {
            scope.ReportCatalogue(
                "topic-without-unit", Place(topic, "unit"),
                $"Pelaksana dicari menurut unit topik, tetapi \"{topic.Label}\" tidak mempunyai unit; pemegang peran dari unit mana pun dapat mengerjakannya.",
                "Tulis \"unit: …\" pada topik ini.");
        }
    }

    private static bool Has(SopRevision sop, TimeKind kind) => sop.Steps.Any(step => TimeText.Read(step.Time, step.Reading)?.Kind == kind);

    private static string Place(CatalogueTopic topic, string key) => $"topics/{topic.Id}/{key}";

    private static string Choices(string lead, IEnumerable<string> choices) =>
        string.Join(", ", choices) is { Length: > 0 } list ? $"{lead}: {list}." : "Tambahkan kelas durasi pada SOP itu.";
}
