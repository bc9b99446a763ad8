using SopEngine.Host.Pages.Parts;

namespace SopEngine.Host.Tests.Pages;

public sealed class SopDocumentTests
{
    [Theory]
    [MemberData(nameof(Shipped.Regions), MemberType = typeof(Shipped))]
    public async Task Every_particular_of_the_identity_block_is_printed(string region)
    {
        var document = Shipped.Paper(region).Revision.Document;
        var text = (await Rendered.AsHtmlAsync<SopDocument>(("Paper", Shipped.Paper(region)))).Reading();

        string[] particulars =
        [
            .. document.Issuer, document.Address, document.Title, document.Number, document.Created, document.Revised, document.Effective, document.Ratified,
            document.ApprovedBy.Title, document.ApprovedBy.Name, document.ApprovedBy.Rank, document.ApprovedBy.Nip, .. document.Labels.Values,
            .. document.LegalBasis, .. document.Qualifications, .. document.RelatedSops, .. document.Equipment, .. document.Warnings, .. document.Records,
        ];
        text.Should().ContainAll(particulars);
    }

    [Fact]
    public async Task The_identity_block_keeps_the_official_order()
    {
        var text = (await Rendered.AsHtmlAsync<SopDocument>(("Paper", Shipped.Paper("batam")))).Reading();

        string[] order =
        [
            "PEMERINTAH KOTA BATAM", "Nomor SOP", "Tanggal Pembuatan", "Tanggal Revisi", "Tanggal Efektif", "Disahkan oleh", "Nama SOP", "Dasar Hukum",
            "Kualifikasi Pelaksana", "Keterkaitan", "Peralatan / Perlengkapan", "Peringatan", "Pencatatan dan Pendataan", "Uraian Kegiatan",
        ];
        order.Select(part => text.IndexOf(part, StringComparison.Ordinal)).Should().BeInAscendingOrder().And.NotContain(-1);
    }

    [Fact]
    public async Task All_other_parts_of_the_document_are_printed_where_they_belong()
    {
        var text = (await Rendered.AsHtmlAsync<SopDocument>(("Paper", Shipped.Paper("jabar")))).Reading();

        string[] order = ["NOTA DINAS", "RIWAYAT PERUBAHAN", "HALAMAN PENGESAHAN", "NOMOR SOP", "User memasukkan permintaan layanan."];
        order.Select(part => text.IndexOf(part, StringComparison.Ordinal)).Should().BeInAscendingOrder().And.NotContain(-1);
        text.Should().Contain("(usulan, belum ditandatangani)");
    }

    [Fact]
    public async Task A_document_without_Keterangan_says_under_its_table_what_the_engine_does()
    {
        var paper = Shipped.Paper("trenggalek");
        var page = await Rendered.AsHtmlAsync<SopDocument>(("Paper", paper));

        page.QuerySelectorAll("thead th").Select(head => head.Reading()).Should().NotContain("Keterangan");
        page.Reading().Should().ContainAll(paper.Revision.Steps.SelectMany(step => paper.Sentences.Of(step)));
    }

    [Fact]
    public async Task Arrows_that_go_on_on_another_sheet_are_bridged_by_pentagons_of_the_same_letter()
    {
        var page = await Rendered.AsHtmlAsync<SopDocument>(("Paper", Shipped.Paper("batam")));

        page.Reading().Should().ContainAll("lembar 1 dari 2", "lembar 2 dari 2");
        var letters = page.QuerySelectorAll(".pageno").Select(letter => letter.Reading()).ToList();
        letters.Should().NotBeEmpty();
        letters.GroupBy(letter => letter).Should().OnlyContain(letter => letter.Count() == 2, "one below, one above");
    }
}
