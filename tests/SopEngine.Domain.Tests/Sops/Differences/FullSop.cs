using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tests.Sops.Differences;

/// <summary>An SOP that says everything that can be said: no text, list or option is left empty. It need not make sense.</summary>
internal static class FullSop
{
    private static readonly Condition _when = new() { Field = "jenis", Is = ["ringan", "berat"], Not = true };

    public static SopRevision Value { get; } = new()
    {
        Sop = "contoh",
        Revision = 1,
        Document = Document(),
        Columns = new TableColumns { Hidden = ["requirements"], Labels = new Dictionary<string, string> { ["time"] = "Lama" } },
        Intake = new IntakeRules { Form = "laporan", Channels = ["web", "surat"], Topics = true, Subject = "uraian" },
        Lanes = [FullLane("pemohon"), FullLane("petugas")],
        Classes = [new DurationClass { Id = "pendek", Label = "Pendek", Range = "1 – 3 hari", Example = "Reset sandi" }],
        TicketTime = "5 hari",
        PhaseTimes = [new PhaseTime(Phase.Work, "3 hari")],
        Forms = [new Form { Id = "laporan", Title = "Laporan", Proposed = true, Fields = [Field("jenis"), Field("uraian")] }],
        Steps = [FullStep("a"), FullStep("b")],
        Annexes = [new Annex { Id = "nota", Kind = AnnexKind.Memo, Title = "Nota Dinas", Lines = ["Kepada", "Dari"], Columns = ["No"], Rows = [["1"], ["2"]] }],
        Notes = ["ragu"],
    };

    private static SopDocument Document() => new()
    {
        Issuer = ["Pemerintah Kota"], Address = "Jalan 1", Title = "SOP", Number = "1/2026", Created = "1 Mei 2026", Revised = "2 Mei 2026", Effective = "3 Mei 2026",
        Ratified = "4 Mei 2026", ApprovedBy = new Signatory { Title = "Kepala", Name = "Nama", Rank = "IV/a", Nip = "123" }, LegalBasis = ["Perpres 95/2018"],
        Qualifications = ["S1"], RelatedSops = ["SOP lain"], Equipment = ["Komputer"], Warnings = ["Awas"], Records = ["Buku"], TableTitle = "Tabel",
        Labels = new Dictionary<string, string> { ["created"] = "Tgl Pembuatan" }, Proposal = true,
    };

    private static Lane FullLane(string id) => new()
    {
        Id = id, Label = id, Head = "1", Requester = true, Roles = ["pemohon"], External = true, ActedBy = "petugas", Holder = "uraian",
        Unit = new UnitRule { From = UnitSource.Field, Field = "jenis", Map = new Dictionary<string, string> { ["ringan"] = "a" } },
    };

    private static Step FullStep(string id) => new()
    {
        Id = id, No = "1", Activity = "Mengerjakan", Lane = "petugas", With = ["pemohon"], Phase = Phase.Work, Owner = OwnerSide.Provider, AnyTime = true, Requirements = ["Berkas"],
        Needs = [Part()], Time = "1 hari", Reading = TimeReading.WorkingElapsedDay, Outputs = ["Surat"], Yields = [Part()], Remarks = ["Keterangan"], Form = "laporan",
        Outcomes = [FullOutcome("ya"), FullOutcome("tidak")],
        Notify = [new Notification { On = "ya", Template = "pesan", To = ["lane:petugas"], Cc = ["role:kepala"], Via = ["email"], OutsideSop = true }],
        Wait = new LongestWait { Longest = "5 hari", Until = "mulai", Outcome = "ya", OnlyReturned = true, Restarts = false, Notices = ["1 hari"], OutsideSop = true },
        Ladder = [new LadderRung { At = 50, Do = LadderAct.Add, To = ["role:kepala"], OutsideSop = true }],
        Remind = new Reminder("1 hari", 3, ["assignee"]), Signatures = new SignatureRule("ya", 2), Join = [["a", "b"], ["b"]],
        Automatic = new AutomaticWork(AutomaticAct.Document, "surat"), Call = new SopCall("lain"), OutsideSop = true, Note = "begitu",
    };

    private static CellPart Part() => new()
    {
        Part = "Berkas", Field = "jenis", Paper = "surat", Message = "pesan", Row = "a", Ticket = true, Means = true, On = ["ya"], When = _when,
    };

    private static Outcome FullOutcome(string id) => new()
    {
        Id = id, Label = id, Goto = ["a", "b"], ReturnTo = "a", PassTo = "pemohon", Close = ClosureKind.Unsolvable, Extend = new DeadlineExtension("1 hari", 2), Closure = ClosureKind.Duplicate,
        Milestones = [Milestone.Accepted], Max = 2, Lanes = ["petugas"], When = _when, Fields = [Field("alasan")], CalledEnded = [ClosureKind.Withdrawn], Note = "begitu",
    };

    private static FormField Field(string name) => new()
    {
        Name = name, Label = "Pertanyaan", Type = FieldType.Choice, RequiredWhen = _when, Help = "Petunjuk", Options = [new FieldOption("ringan", "Ringan"), new FieldOption("berat", "Berat")],
        OptionsFrom = "role:kepala", Generated = "ticketNumber", About = PersonFact.Phone, When = _when, Accept = [".pdf"], Min = 1, Max = 2, MaxSize = "5 MB",
    };
}
