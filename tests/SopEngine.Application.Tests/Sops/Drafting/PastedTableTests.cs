using SopEngine.Application.Sops.Drafting;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Editing;

namespace SopEngine.Application.Tests.Sops.Drafting;

/// <summary>A table that was copied from Word becomes rows, with merged cells and bullets, and nothing of it is lost.</summary>
public sealed class PastedTableTests
{
    private static readonly SopRevision _sop = NewSop.Of("uji", "Uji", []) with
    {
        Lanes = [new Lane { Id = "pemohon", Label = "Pemohon", Requester = true }, new Lane { Id = "staf", Label = "Staf IT", Roles = ["staff-it"] }],
    };

    [Fact]
    public void Heads_say_which_column_is_which()
    {
        const string text = "No\tKegiatan\tPelaksana\t\tMutu Baku\t\t\tKet\n\t\tPemohon\tStaf IT\tKelengkapan\tWaktu\tOutput\t\n1\tMelapor\t√\t\tData\t10 menit\tTiket\t\n2\tMemeriksa\t\t√\t\"• Tiket\n• Foto\"\t1 jam\tHasil\tSegera\n";

        var (edit, marks) = PastedTable.Paste(_sop, text);

        edit.On(_sop).Steps.Select(Said).Should().Equal("1|Melapor|pemohon|Data|10 menit|Tiket|", "2|Memeriksa|staf|Tiket/Foto|1 jam|Hasil|Segera");
        marks.Should().BeEmpty();
    }

    [Fact]
    public void Without_heads_the_order_of_the_official_form_holds()
    {
        var (edit, _) = PastedTable.Paste(_sop, "1\tMelapor\tx\t\tData\t10 menit\tTiket\tKeterangan");

        edit.On(_sop).Steps.Select(Said).Should().Equal("1|Melapor|pemohon|Data|10 menit|Tiket|Keterangan");
    }

    [Fact]
    public void A_merged_cell_is_repeated_and_what_has_no_column_goes_to_the_remarks_both_told()
    {
        var (edit, marks) = PastedTable.Paste(_sop, "Kegiatan\tWaktu\tKegiatan lain\nMelapor\t1 jam\tcatatan\nMemeriksa\t″\tlain");

        edit.On(_sop).Steps.Select(Said).Should().Equal("1|Melapor|pemohon||1 jam||Kegiatan lain: catatan", "2|Memeriksa|pemohon||1 jam||Kegiatan lain: lain");
        marks.Select(mark => (mark.Place, mark.Says)).Should().Contain(("steps/baris-2/activity", "Sel gabungan diulang pada baris ini.")).And.Contain(("steps/baris-1/activity", "Isi kolom yang tidak dikenal ditaruh pada Keterangan."));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\t\t\n\n\t")]
    [InlineData("\"tidak pernah ditutup\tx\ny")]
    [InlineData("″\t″\n″\t″")]
    [InlineData("satu")]
    [InlineData("a\tb\tc\td\te\tf\tg\th\ti\tj\nk")]
    public void Whatever_is_pasted_is_taken_and_no_word_is_lost(string text)
    {
        var (edit, _) = PastedTable.Paste(_sop, text);

        var all = string.Join(' ', edit.On(_sop).Steps.Select(Said));
        foreach (var word in text.Split('\t', '\n', '"', '″', ' ').Where(word => word.Length > 0))
        {
            all.Should().Contain(word);
        }
    }

    [Fact]
    public void Rows_come_below_those_that_are_there()
    {
        var typed = new TypeCell("steps/baris-1/activity", "Sudah ada").On(_sop);

        PastedTable.Paste(typed, "Melapor\nMemeriksa").Edit.On(typed).Steps.Select(step => step.Activity).Should().Equal("Sudah ada", "Melapor", "Memeriksa");
    }

    private static string Said(Step step) => string.Join('|', step.No, step.Activity, step.Lane, string.Join('/', step.Requirements), step.Time, string.Join('/', step.Outputs), string.Join('/', step.Remarks));
}
