using SopEngine.Application.WordFiles.Reading;
using SopEngine.Domain.Sops;
using static SopEngine.Application.Tests.WordFiles.HandMadeWord;

namespace SopEngine.Application.Tests.WordFiles;

/// <summary>SOPs as officers write them in Word become drafts, and every cell says how sure it is.</summary>
public sealed class WordReadingTests
{
    private static readonly Lazy<WordReading> _letter = new(() => WordSamples.Read(Letter()));

    private static SopRevision Draft => _letter.Value.Draft;

    [Fact]
    public void The_identity_block_is_known_by_the_names_of_its_fields()
    {
        var document = Draft.Document;

        (document.Title, document.Number, document.Created, document.Revised, document.Effective).Should().Be(("Pengelolaan Surat Masuk", "065/12/2024", "02 Januari 2024", "-", ""));
        document.Issuer.Should().Equal("PEMERINTAH KABUPATEN CONTOH", "DINAS ARSIP");
        document.Address.Should().Be("Jalan Merdeka No. 1");
        document.ApprovedBy.Should().Be(new Signatory { Title = "Kepala Dinas Arsip", Name = "SITI AMINAH, S.IP.", Rank = "Pembina", Nip = "19700101 199001 2 001" });
        document.LegalBasis.Should().Equal("Undang-Undang Nomor 43 Tahun 2009", "Peraturan Bupati Nomor 5 Tahun 2020");
        document.Qualifications.Should().Equal("Memahami tata naskah dinas");
        document.Labels.Should().Contain("created", "Tgl. Pembuatan");
    }

    [Fact]
    public void Rows_are_read_through_merged_cells_bullets_and_the_row_of_column_numbers()
    {
        Draft.Lanes.Select(lane => (lane.Label, lane.Requester)).Should().Equal(("Pemohon", true), ("Petugas Loket", false), ("Kepala Dinas", false));
        Draft.Steps.Select(step => (step.No, step.Activity)).Should().Equal(
            ("1", "Menyerahkan surat"), ("2", "Memeriksa kelengkapan surat. Jika YA lanjut ke langkah nomor 3, jika TIDAK dikembalikan kepada pemohon"), ("3", "Memberi disposisi dan menandatangani lembarnya"), ("4", "Mengarsipkan surat"));
        Draft.Steps[0].Requirements.Should().Equal("Surat asli", "Fotokopi KTP", "Map", "also on the row below");
        Draft.Steps.Select(step => step.Time).Should().Equal("5 menit", "1 (satu) hari", "secepatnya", "3 x 24 jam");
        Draft.Columns.Labels.Should().Contain("outputs", "Keluaran").And.Contain("remarks", "Ket.");
        Draft.Document.TableTitle.Should().Be("BAGAN ALUR SURAT MASUK");
    }

    [Fact]
    public void The_performer_is_told_by_a_letter_a_shape_or_a_colour_and_else_it_is_said_to_be_missing()
    {
        Draft.Steps.Select(step => Draft.FindLane(step.Lane)!.Label).Should().Equal("Pemohon", "Petugas Loket", "Kepala Dinas", "Kepala Dinas");
        Draft.Steps.Select(step => Mark(step.Id, "lane").Confidence).Should().Equal(CellConfidence.Sure, CellConfidence.Sure, CellConfidence.Sure, CellConfidence.Missing);
    }

    [Fact]
    public void Answers_are_taken_from_the_text_or_concluded_and_marked_so()
    {
        var (decides, ends) = (Draft.Steps[1], Draft.Steps[3]);

        decides.Outcomes.Select(outcome => (outcome.Label, outcome.Goto.SingleOrDefault(), outcome.ReturnTo)).Should().Equal(("Ya", Draft.Steps[2].Id, null), ("Tidak", null, Draft.Steps[0].Id));
        ends.Outcomes.Should().ContainSingle().Which.Close.Should().Be(ClosureKind.Solved);
        Mark(decides.Id, "outcomes").Confidence.Should().Be(CellConfidence.Guessed);
        Mark(ends.Id, "outcomes").Reason.Should().Contain("Baris terakhir");
    }

    [Fact]
    public void Every_cell_has_a_mark_with_its_reason()
    {
        _letter.Value.Marks.Should().OnlyContain(mark => mark.Reason.Length > 10);
        Mark(Draft.Steps[2].Id, "time").Should().Match<CellMark>(mark => mark.Confidence == CellConfidence.Guessed && mark.Reason.Contains("tidak terbaca"));
        Mark(Draft.Steps[2].Id, "activity").Confidence.Should().Be(CellConfidence.Guessed);
        Mark(null, "effective").Confidence.Should().Be(CellConfidence.Missing);
        Mark(null, "number").Confidence.Should().Be(CellConfidence.Sure);
        foreach (var step in Draft.Steps)
        {
            _letter.Value.Marks.Where(mark => mark.Row == step.Id).Select(mark => mark.Cell).Should().BeEquivalentTo(["no", "activity", "lane", "requirements", "time", "outputs", "remarks", "outcomes", "phase"]);
        }
    }

    [Fact]
    public void A_diamond_without_a_word_on_No_is_a_decision_with_an_answer_missing()
    {
        var reading = WordSamples.Read(Write(Table(
            Row(Cell("No"), Cell("Kegiatan"), Cell("Pelaksana", span: 2)),
            Row(Cell(""), Cell(""), Cell("Staf"), Cell("Kasi")),
            Row(Cell("1"), Cell("Layak ?"), Cell(""), Drawn("#_x0000_t110")),
            Row(Cell("2"), Cell("Menutup"), Drawn("#_x0000_t109"), Cell("")))));

        var step = reading.Draft.Steps[0];
        step.Outcomes.Select(outcome => (outcome.Label, outcome.Goto.Count)).Should().Equal(("Ya", 1), ("Tidak", 0));
        reading.Marks.Single(mark => mark.Row == step.Id && mark.Cell == "outcomes").Confidence.Should().Be(CellConfidence.Missing);
    }

    [Fact]
    public void One_column_of_names_gives_a_lane_for_each()
    {
        var draft = WordSamples.Read(Write(Text("SOP KECIL"), SmallSop())).Draft;

        draft.Lanes.Should().ContainSingle().Which.Label.Should().Be("Staf");
        draft.Document.Title.Should().Be("SOP KECIL");
        draft.Columns.Hidden.Should().Contain(["time", "remarks"]);
    }

    private static CellMark Mark(string? row, string cell) => _letter.Value.Marks.Single(mark => mark.Row == row && mark.Cell == cell);

    private static byte[] Letter() => Write(
        Table(
            Row(Cell([Text("PEMERINTAH KABUPATEN CONTOH"), Text("DINAS ARSIP"), Text("Jalan Merdeka No. 1")], merge: true), Cell("Nomor SOP"), Cell(":"), Cell("065/12/2024")),
            Row(Cell("", merge: false), Cell("Tgl. Pembuatan"), Cell(":"), Cell("02 Januari 2024")),
            Row(Cell("", merge: false), Cell("Tanggal Revisi"), Cell(":"), Cell("-")),
            Row(Cell("", merge: false), Cell("Tanggal Efektif"), Cell(":"), Cell("")),
            Row(Cell("", merge: false), Cell("Disahkan Oleh"), Cell(":"), Cell([Text("Kepala Dinas Arsip"), Text(""), Text("SITI AMINAH, S.IP."), Text("Pembina"), Text("NIP. 19700101 199001 2 001")])),
            Row(Cell("", merge: false), Cell("Judul SOP"), Cell(":"), Cell("Pengelolaan Surat Masuk")),
            Row(Cell("Dasar Hukum :", span: 2), Cell("Kualifikasi Pelaksana :", span: 2)),
            Row(Cell([Bullet("Undang-Undang Nomor 43 Tahun 2009"), Bullet("Peraturan Bupati Nomor 5 Tahun 2020")], span: 2), Cell("Memahami tata naskah dinas", span: 2))),
        Text("BAGAN ALUR SURAT MASUK"),
        Table(
            Row(Cell("No", merge: true), Cell("Uraian Kegiatan", merge: true), Cell("Pelaksana", span: 3), Cell("Mutu Baku", span: 3), Cell("Ket.", merge: true)),
            Row(Cell("", merge: false), Cell("", merge: false), Cell("Pemohon"), Cell("Petugas Loket"), Cell("Kepala Dinas"), Cell("Kelengkapan"), Cell("Waktu"), Cell("Keluaran"), Cell("", merge: false)),
            Row(Cell("1"), Cell("2"), Cell("3"), Cell("4"), Cell("5"), Cell("6"), Cell("7"), Cell("8"), Cell("9")),
            Row(Cell("1", merge: true), Cell("Menyerahkan surat", merge: true), Cell("X"), Cell(""), Cell(""), Cell([Bullet("Surat asli"), Bullet("Fotokopi KTP"), Bullet("Map")]), Cell("5 menit"), Cell("Surat diterima"), Cell("")),
            Row(Cell("", merge: false), Cell("", merge: false), Cell(""), Cell(""), Cell(""), Cell("also on the row below"), Cell(""), Cell(""), Cell("")),
            Row(Cell("2"), Cell("Memeriksa kelengkapan surat. Jika YA lanjut ke langkah nomor 3, jika TIDAK dikembalikan kepada pemohon"), Cell(""), Drawn("#_x0000_t110"), Cell(""), Cell("Surat"), Cell("1 (satu) hari"), Cell("Surat lengkap"), Cell("")),
            Row(Cell("3"), Cell([Text("Memberi disposisi"), Text("dan menandatangani lembarnya")]), Cell(""), Cell(""), Cell("", fill: "92D050"), Cell("Lembar disposisi"), Cell("secepatnya"), Cell("Disposisi"), Cell("Segera")),
            Row(Cell("4"), Cell("Mengarsipkan surat"), Cell(""), Cell(""), Cell(""), Cell("Surat"), Cell("3 x 24 jam"), Cell("Arsip"), Cell(""))),
        Text("Catatan akhir."));
}
