using SopEngine.Application.Charts;
using SopEngine.Application.Tests.Charts;
using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Wording;

public sealed class SopSentencesTests
{
    private static readonly Step _end = ChartCases.Row("akhir", 1);

    [Fact]
    public void A_row_that_the_cells_hold_whole_says_nothing() =>
        Of(ChartCases.Row("a", 0, ChartCases.To("lanjut", "akhir"))).Should().BeEmpty();

    [Fact]
    public void Ways_say_what_the_arrows_show()
    {
        var step = ChartCases.Row("a", 0, ChartCases.To("ya", "akhir"), ChartCases.Back("tidak", "a"), new Outcome { Id = "t", Label = "Tutup", Close = ClosureKind.Unsolvable });

        new SopSentences(Sop(step), new Dictionary<(string, string), string>()).Ways(step).Should().Equal(
            "Ya: lanjut ke baris akhir.", "Tidak: kembali ke baris a.", "Tutup: tiket ditutup (tidak dapat diselesaikan).");
    }

    [Fact]
    public void A_wait_says_how_long_what_then_and_when_it_is_announced()
    {
        var step = ChartCases.Row("a", 0, ChartCases.To("lanjut", "akhir"), new Outcome { Id = "habis", Label = "Tidak dilengkapi", Close = ClosureKind.AutoClosedIncomplete, BySilence = true }) with
        {
            Wait = new LongestWait { Longest = "1 bulan", Outcome = "habis", OnlyReturned = true, Restarts = false, Notices = ["7 hari", "1 hari"] },
        };

        Of(step).Should().Equal(
            "Bila setelah dikembalikan tidak ada tanggapan dalam 1 bulan, berlaku \"Tidak dilengkapi\": tiket ditutup (tidak dilengkapi); "
            + "jangka ini satu untuk seluruh tiket dan berhenti selama tiket ada pada petugas; diingatkan 7 hari dan 1 hari sebelumnya.");
    }

    [Fact]
    public void Ladder_and_reminders_say_when_and_whom()
    {
        var step = ChartCases.Row("a", 0, ChartCases.To("lanjut", "akhir")) with
        {
            Ladder =
            [
                new LadderRung { At = 75, Do = LadderAct.Remind, To = ["assignee"] },
                new LadderRung { At = 100, Do = LadderAct.Add, To = ["role:kabid"] },
                new LadderRung { At = 150, Do = LadderAct.Reassign, To = ["lane:l1"], OutsideSop = true },
            ],
            Remind = new Reminder("1 hari", 5, ["requester", "person:agus"]),
        };

        Of(step).Should().Equal(
            "Pada 75% waktu, yang mengerjakan diingatkan.",
            "Saat jatuh tempo, Kepala Bidang ikut dapat mengerjakan.",
            "Pada 150% waktu, pekerjaan dialihkan kepada Lajur 1 (di luar SOP).",
            "Selama belum selesai, pelapor dan agus diingatkan setiap 1 hari, paling banyak 5 kali.");
    }

    [Fact]
    public void Join_signatures_call_and_reading_are_said()
    {
        var step = ChartCases.Row("a", 0, ChartCases.To("setuju", "akhir")) with
        {
            Join = [["b"], ["c", "d"]],
            Signatures = new SignatureRule("setuju", 3),
            Call = new SopCall("sop-lain"),
            Reading = TimeReading.CalendarElapsed,
            Gating = false,
        };

        Of(step).Should().Equal(
            "Tidak harus dilalui.",
            "Dimulai setelah baris \"b\" dan baris \"c\" atau baris \"d\" selesai.",
            "Menjalankan SOP sop-lain; baris ini selesai ketika tiket itu berakhir.",
            "\"setuju\" berlaku setelah 3 orang yang berbeda menandatangani.",
            "Waktu dihitung jam kalender tanpa henti.");
    }

    [Theory]
    [InlineData(AutomaticAct.Send, "Dikerjakan oleh sistem: pemberitahuan dikirim.")]
    [InlineData(AutomaticAct.Document, "Dikerjakan oleh sistem: dokumen dibuat dari templat surat.")]
    [InlineData(AutomaticAct.Close, "Dikerjakan oleh sistem.")]
    public void Automatic_work_is_said(AutomaticAct act, string sentence) =>
        Of(ChartCases.Row("a", 0, ChartCases.To("lanjut", "akhir")) with { Automatic = new AutomaticWork(act, "surat") }).Should().Equal(sentence);

    [Fact]
    public void Messages_say_when_to_whom_and_how()
    {
        var step = ChartCases.Row("a", 0, ChartCases.To("lanjut", "akhir")) with
        {
            Notify =
            [
                new Notification { On = "active", Template = "t", To = ["lane:l0"] },
                new Notification { On = "lanjut", Template = "t", To = ["requester"], Cc = ["role:kabid"], Via = ["email", "inbox"], OutsideSop = true },
            ],
        };

        Of(step).Should().Equal(
            "Pemberitahuan saat baris dimulai kepada Lajur 0 melalui kotak masuk.",
            "Pemberitahuan pada \"lanjut\" kepada pelapor, tembusan Kepala Bidang melalui email dan kotak masuk (di luar SOP).");
    }

    [Fact]
    public void An_answer_says_in_one_sentence_all_that_its_arrow_cannot()
    {
        var field = new FormField { Name = "alasan", Label = "Alasan", Type = FieldType.LongText };
        var step = ChartCases.Row(
            "a",
            0,
            ChartCases.To("bagi", "akhir", "a") with { CancelsOthers = true, Fields = [field] },
            new Outcome { Id = "serah", Label = "Serahkan", PassTo = "l1", Lanes = ["l0"], Max = 2, ProposedAtRisk = true },
            new Outcome { Id = "perpanjang", Label = "Perpanjang", Extend = new DeadlineExtension("3 hari", 1), Lanes = ["l1"] },
            ChartCases.To("lewati", "akhir") with { Skips = true, Closure = ClosureKind.Duplicate, When = new Condition { Field = "channel", Is = ["surat", "telepon"], Not = true } });

        Of(step, new Dictionary<(string, string), string> { [("a", "serah")] = "a" }).Should().Equal(
            "\"bagi\": lanjut ke baris akhir dan baris a bersamaan; semua yang berjalan bersamaan berakhir; isian Alasan.",
            "(a) \"Serahkan\": baris ini diserahkan kepada Lajur 1; paling banyak 2 kali pada satu tiket; "
            + "diusulkan sistem bila waktu hampir habis, tetapi tetap diputuskan orang.",
            "\"Perpanjang\": waktu ditambah 3 hari, paling banyak 1 kali; hanya oleh Lajur 1.",
            "\"lewati\": hanya bila saluran bukan surat atau telepon; baris ini dilewati dan waktunya tidak dihitung; tiket nanti ditutup (sama dengan tiket lain).");
    }

    [Fact]
    public void Parts_outside_the_document_say_so()
    {
        var step = ChartCases.Row("a", 0, ChartCases.To("lanjut", "akhir") with { OutsideSop = true, Max = 1 }) with { OutsideSop = true };

        Of(step).Should().Equal("Baris ini di luar SOP.", "\"lanjut\": paling banyak 1 kali pada satu tiket (di luar SOP).");
    }

    [Fact]
    public void Performers_found_by_unit_are_explained_under_the_table()
    {
        var revision = Sop(ChartCases.Row("a", 0)) with
        {
            Lanes =
            [
                new Lane { Id = "l0", Label = "Pengawas", Unit = new UnitRule { From = UnitSource.Topic } },
                new Lane { Id = "l1", Label = "Kabid", Unit = new UnitRule { From = UnitSource.Field, Field = "bidang" } },
            ],
            Forms = [new Form { Id = "f", Title = "F", Fields = [new FormField { Name = "bidang", Label = "Bidang yang menangani", Type = FieldType.Unit }] }],
        };

        new SopSentences(revision, new Dictionary<(string, string), string>()).Performers().Should().Equal(
            "Pengawas adalah pejabat pada unit pemilik topik tiket.", "Kabid adalah pejabat pada unit menurut isian Bidang yang menangani.");
    }

    [Fact]
    public void Everything_the_shipped_SOPs_do_besides_their_cells_is_said_in_whole_sentences()
    {
        foreach (var (_, revision) in ChartCases.Shipped())
        {
            var sentences = new SopSentences(revision, ChartLayout.Of(revision).Keys);
            var said = revision.Steps.SelectMany(step => sentences.Of(step)).ToList();

            said.Should().OnlyContain(sentence => sentence.EndsWith('.') && !sentence.Contains("  ", StringComparison.Ordinal));
            said.Count(sentence => sentence.StartsWith("Pemberitahuan", StringComparison.Ordinal)).Should().Be(revision.Steps.Sum(step => step.Notify.Count));
            said.Count(sentence => sentence.Contains("tidak ada tanggapan dalam", StringComparison.Ordinal)).Should().Be(revision.Steps.Count(step => step.Wait is not null));
        }
    }

    private static IReadOnlyList<string> Of(Step step, IReadOnlyDictionary<(string, string), string>? keys = null) =>
        new SopSentences(Sop(step), keys ?? new Dictionary<(string, string), string>(), role => role == "kabid" ? "Kepala Bidang" : role).Of(step);

    private static SopRevision Sop(Step step) => ChartCases.Sop(2, step, _end);
}
