namespace SopEngine.Domain.Sops.Editing;

/// <summary>The cells of what stands around the table: columns, how tickets come in, classes of time, promises, forms, sheets beside the table, notes.</summary>
internal static class SmallCells
{
    private static readonly (string, string)[] _columns =
    [
        ("no", "Kolom No"), ("activity", "Kolom Kegiatan"), ("lanes", "Kolom Pelaksana"), ("standard", "Kolom Mutu Baku"), ("requirements", "Kolom Kelengkapan"), ("time", "Kolom Waktu"),
        ("outputs", "Kolom Output"), ("remarks", "Kolom Keterangan"),
    ];

    public static IReadOnlyList<Cell<DurationClass>> Classes { get; } =
    [
        Cell<DurationClass>.Text("label", "Kelas waktu", known => known.Label, (known, text) => known with { Label = text }),
        Cell<DurationClass>.Text("range", "Rentang", known => known.Range, (known, text) => known with { Range = text }),
        Cell<DurationClass>.Text("example", "Contoh", known => known.Example, (known, text) => known with { Example = text }),
    ];

    public static IReadOnlyList<Cell<PhaseTime>> PhaseTimes { get; } =
    [
        Cell<PhaseTime>.Choice("phase", "Tahap", promise => promise.Phase, (promise, phase) => promise with { Phase = phase }),
        Cell<PhaseTime>.Text("time", "Waktu tahap", promise => promise.Time, (promise, text) => promise with { Time = text }),
    ];

    public static IReadOnlyList<Cell<Form>> Forms { get; } =
    [
        Cell<Form>.Text("title", "Judul formulir", form => form.Title, (form, text) => form with { Title = text }),
        Cell<Form>.Flag("proposed", "Usulan", form => form.Proposed, (form, flag) => form with { Proposed = flag }),
    ];

    public static IReadOnlyList<Cell<Annex>> Annexes { get; } =
    [
        Cell<Annex>.Choice("kind", "Jenis lampiran", annex => annex.Kind, (annex, kind) => annex with { Kind = kind }),
        Cell<Annex>.Text("title", "Judul lampiran", annex => annex.Title, (annex, text) => annex with { Title = text }),
        Cell<Annex>.Lines("lines", "Isi lampiran", annex => annex.Lines, (annex, lines) => annex with { Lines = lines }),
        new("columns", "Kolom lampiran", annex => CellText.Row(annex.Columns), (annex, text) => annex with { Columns = CellText.Row(text) }),
        new("rows", "Tabel lampiran", annex => string.Join('\n', annex.Rows.Select(CellText.Row)), (annex, text) => annex with { Rows = [.. CellText.Lines(text).Select(CellText.Row)] }),
    ];

    /// <summary>Of the whole.</summary>
    public static IReadOnlyList<Cell<SopRevision>> Whole { get; } =
    [
        .. Within.Always<SopRevision, SopDocument>("document", sop => sop.Document, (sop, document) => sop with { Document = document }, DocumentCells.All),
        .. Within.Always<SopRevision, TableColumns>("columns", sop => sop.Columns, (sop, columns) => sop with { Columns = columns },
        [
            Cell<TableColumns>.Words("hidden", "Kolom yang disembunyikan", columns => columns.Hidden, (columns, hidden) => columns with { Hidden = hidden }),
            .. Within.Words<TableColumns>("labels", _columns, columns => columns.Labels, (columns, labels) => columns with { Labels = labels }),
        ]),
        .. Within.Always<SopRevision, IntakeRules>("intake", sop => sop.Intake, (sop, intake) => sop with { Intake = intake },
        [
            Cell<IntakeRules>.Maybe("form", "Formulir pengajuan", intake => intake.Form, (intake, form) => intake with { Form = form }),
            Cell<IntakeRules>.Words("channels", "Saluran", intake => intake.Channels, (intake, channels) => intake with { Channels = channels }),
            Cell<IntakeRules>.Flag("topics", "Topik layanan dipilih", intake => intake.Topics, (intake, topics) => intake with { Topics = topics }),
            Cell<IntakeRules>.Maybe("subject", "Judul tiket dalam daftar", intake => intake.Subject, (intake, subject) => intake with { Subject = subject }),
        ]),
        Cell<SopRevision>.Choice("topicClock", "Waktu menurut topik", sop => sop.TopicClock, (sop, scope) => sop with { TopicClock = scope }),
        Cell<SopRevision>.Maybe("ticketTime", "Waktu seluruh tiket", sop => sop.TicketTime, (sop, time) => sop with { TicketTime = time }),
        Cell<SopRevision>.Lines("notes", "Catatan penyusun", sop => sop.Notes, (sop, notes) => sop with { Notes = notes }),
    ];
}
