namespace SopEngine.Domain.Sops.Differences;

/// <summary>The parts around the table: columns, intake, classes of time, promises for phases, forms, annexes.</summary>
internal static class SmallCells
{
    public static IReadOnlyList<Cell<TableColumns>> Columns { get; } =
    [
        Cell<TableColumns>.Of("hidden", "Kolom", "disembunyikan", columns => columns.Hidden),
        new("labels", "Kolom", "nama", columns => columns.Labels, (columns, _) => Pairs(columns.Labels)),
    ];

    public static IReadOnlyList<Cell<IntakeRules>> Intake { get; } =
    [
        new("form", "Penerimaan", "formulir", intake => intake.Form, (intake, names) => names.Form(intake.Form)),
        Cell<IntakeRules>.Many("channels", "Penerimaan", "saluran", intake => intake.Channels, (channel, _, _) => EnumWords.Channel(channel)),
        Cell<IntakeRules>.YesNo("topics", "Penerimaan", "topik dipilih", intake => intake.Topics),
        new("subject", "Penerimaan", "judul tiket", intake => intake.Subject, (intake, names) => names.Field(intake.Subject)),
    ];

    public static IReadOnlyList<Cell<DurationClass>> Classes { get; } =
    [
        Cell<DurationClass>.Of("label", "Kelas waktu", "nama", known => known.Label),
        Cell<DurationClass>.Of("range", "Kelas waktu", "rentang", known => known.Range),
        Cell<DurationClass>.Of("example", "Kelas waktu", "contoh", known => known.Example),
    ];

    public static IReadOnlyList<Cell<PhaseTime>> PhaseTimes { get; } = [Cell<PhaseTime>.Of("time", "Waktu tahap", null, promise => promise.Time)];

    public static IReadOnlyList<Cell<Form>> Forms { get; } =
    [
        Cell<Form>.Of("title", "Formulir", "judul", form => form.Title),
        Cell<Form>.YesNo("proposed", "Formulir", "usulan", form => form.Proposed),
    ];

    public static IReadOnlyList<Cell<Annex>> Annexes { get; } =
    [
        new("kind", "Lampiran", "jenis", annex => annex.Kind, (annex, _) => EnumWords.Of(annex.Kind)),
        Cell<Annex>.Of("title", "Lampiran", "judul", annex => annex.Title),
        Cell<Annex>.Of("lines", "Lampiran", "isi", annex => annex.Lines),
        Cell<Annex>.Of("columns", "Lampiran", "kolom", annex => annex.Columns),
        Cell<Annex>.Many("rows", "Lampiran", "tabel", annex => annex.Rows, (row, _, _) => string.Join(" | ", row)),
    ];

    public static IReadOnlyList<Cell<SopRevision>> Head { get; } =
    [
        Cell<SopRevision>.Of("language", "Bahasa", null, sop => sop.Language),
        Cell<SopRevision>.Of("sop", "Id", null, sop => sop.Sop),
    ];

    public static IReadOnlyList<Cell<SopRevision>> Times { get; } =
    [
        new("topicClock", "Waktu tiket", "menurut topik", sop => sop.TopicClock, (sop, _) => EnumWords.Of(sop.TopicClock)),
        Cell<SopRevision>.Of("ticketTime", "Waktu tiket", null, sop => sop.TicketTime),
    ];

    public static IReadOnlyList<Cell<SopRevision>> Notes { get; } = [Cell<SopRevision>.Of("notes", "Catatan penyusun", null, sop => sop.Notes)];

    public static string Pairs(IReadOnlyDictionary<string, string> pairs) =>
        string.Join('\n', pairs.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {entry.Value}"));
}
