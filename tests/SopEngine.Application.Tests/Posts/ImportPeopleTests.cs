using System.Text;
using SopEngine.Application.Calls;
using SopEngine.Application.People;
using SopEngine.Application.People.Import;
using SopEngine.Application.Tests.Support;

namespace SopEngine.Application.Tests.Posts;

/// <summary>People from a table: shown line by line, saved whole or not at all, and the same table again changes nothing.</summary>
public sealed class ImportPeopleTests : HouseTests
{
    private const string Table = """
        No. HP;OPD;Username;Nama lengkap;Jabatan;TMT;Status;Sampai;No SK
        081234567890;Dinas Kesehatan;Sari.Wulandari;Sari Wulandari;Staff IT;1 Desember 2026;;;
        ;;kabid;Dewi Anggraini;;;;;
        ;bid-ti;staff-it;Agus Setiawan, S.Kom.;kepala bidang;2026-12-01;Plh.;05/12/2026;800/1
        """;

    private Task<Caller> AdminAsync => House.AsAsync("banyuwangi", "admin");

    [Fact]
    public async Task Lines_are_new_changed_or_as_they_were_and_the_same_table_again_changes_nothing()
    {
        var seen = await LookAsync(Table);
        seen.Lines.Select(line => (line.Line, line.State)).Should().Equal((2, ImportState.New), (3, ImportState.Unchanged), (4, ImportState.Changed));
        seen.Effects.Select(effect => effect.Title).Should().Contain("Akibatnya mulai 1 Desember 2026");
        (await House.Get<PeopleQueries>().HistoryAsync(await AdminAsync, default)).Value().Items.Should().BeEmpty("nothing is saved by looking");

        (await SaveAsync(seen.Text)).Value().Lines.Should().HaveCount(4);

        (await LookAsync(Table)).Lines.Should().OnlyContain(line => line.State == ImportState.Unchanged);
        (await LookAsync(seen.Text)).Lines.Should().OnlyContain(line => line.State == ImportState.Unchanged);
        (await SaveAsync(seen.Text)).Value().Lines.Should().BeEmpty();
        var sari = (await House.Get<PeopleQueries>().PersonAsync(await AdminAsync, "sari.wulandari", default)).Value();
        sari.Person.Should().BeEquivalentTo(new { Phone = "+6281234567890", Unit = "dinkes", SignedIn = false });
        sari.History.Should().OnlyContain(change => change.File == "orang.csv" && change.Ground == "SK 12");
        House.Time.Advance(TimeSpan.FromDays(8));
        (await House.AsAsync("banyuwangi", "sari.wulandari")).Actor.HasRole("staff-it").Should().BeTrue();
        (await House.AsAsync("banyuwangi", "staff-it")).Actor.HasRole("kabid").Should().BeTrue("it is the first of December");
    }

    [Theory]
    [InlineData("Dinas Antah;budi;Budi;;;;", "OPD atau unit \"Dinas Antah\" tidak ada")]
    [InlineData(";kabid;Dewi;;;;\n;kabid;Dewi;;;;", "sudah ada pada baris 2")]
    [InlineData(";budi;Budi;;kabid@banyuwangi.example;;", "sudah dipakai Dewi Anggraini")]
    [InlineData(";budi;Budi;Kasi;;;", "Jabatan \"Kasi\" tidak ada. Tulis salah satu: Staff IT")]
    [InlineData(";budi;Budi;Staff IT;;30 Februari 2026;", "tidak ada tanggal")]
    [InlineData(";budi;Budi;Staff IT;;besok;", "bukan tanggal")]
    [InlineData(";;Budi;;;;", "Nama pengguna belum diisi")]
    [InlineData(";Budi Santoso;Budi;;;;", "huruf kecil")]
    [InlineData(";budi;Budi;Staff IT;;;Pj", "Tulis Definitif, Plh., atau Plt.")]
    [InlineData(";admin;Hendra Wijaya;Kepala Bidang;;;", "diri sendiri")]
    public async Task A_line_that_does_not_fit_is_refused_with_what_to_do_and_nothing_of_the_table_is_saved(string lines, string why)
    {
        var table = $"OPD;Nama pengguna;Nama;Jabatan;Surel;Mulai;Status\n{lines}\n;sari;Sari;;;;\n";
        var seen = await LookAsync(table);

        seen.IsClean.Should().BeFalse();
        seen.Lines.Where(line => line.State == ImportState.Refused).Should().ContainSingle().Which.Texts.Should().Contain(text => text.Contains(why, StringComparison.Ordinal));
        seen.Lines[^1].State.Should().Be(ImportState.New, "what is right is told too");
        (await SaveAsync(seen.Text)).Problem!.Code.Should().Be("people-invalid");
        (await House.Get<PeopleQueries>().PersonAsync(await AdminAsync, "sari", default)).Problem.Should().NotBeNull();
    }

    [Theory]
    [InlineData("", "Pilih dahulu berkasnya")]
    [InlineData("Nama;OPD\nBudi;x", "Kolom Nama pengguna tidak ada")]
    [InlineData("Nama;Nama pengguna;Golongan darah\nBudi;budi;A", "Kolom \"Golongan darah\" tidak dikenal")]
    [InlineData("Nama;Nama pengguna;OPD;Unit\nBudi;budi;a;b", "ada dua: OPD dan Unit")]
    [InlineData("Nama;Nama pengguna", "belum memuat orang")]
    [InlineData("Nama;Nama pengguna\n\"Budi;budi", "tidak ditutup")]
    [InlineData("PK\u0003\u0004 bukan zip", "rusak atau bukan buku kerja")]
    [InlineData("%PDF-1.7 \0\0", "bukan tabel")]
    public async Task A_file_that_is_no_table_of_people_is_refused_with_why(string text, string why) => (await RefusedAsync(Encoding.UTF8.GetBytes(text))).Should().Contain(why);

    [Fact]
    public async Task A_file_that_is_too_large_or_too_long_or_locked_is_refused()
    {
        (await RefusedAsync(new byte[(1 << 20) + 1])).Should().Contain("lebih besar dari 1 MiB");
        (await RefusedAsync([0xD0, 0xCF, 0x11, 0xE0, 1])).Should().Contain("dilindungi sandi");
        var many = new StringBuilder("Nama;Nama pengguna\n");
        for (var number = 0; number <= 2000; number++)
        {
            many.Append(System.Globalization.CultureInfo.InvariantCulture, $"N;n{number}\n");
        }

        (await RefusedAsync(Encoding.UTF8.GetBytes(many.ToString()))).Should().Contain("2001 baris; paling banyak 2000");
    }

    private async Task<ImportPreview> LookAsync(string table) => (await House.Get<ImportPeople>().PreviewAsync(await AdminAsync, Encoding.UTF8.GetBytes(table), default)).Value();

    private async Task<string> RefusedAsync(byte[] file) => (await House.Get<ImportPeople>().PreviewAsync(await AdminAsync, file, default)).Problem.Should().BeOfType<PeopleProblems.PeopleFileRefused>().Which.Detail;

    private async Task<Domain.Problems.Result<SavedPeople>> SaveAsync(string text) => await House.Get<ImportPeople>().HandleAsync(await AdminAsync, text, "orang.csv", "SK 12", default);
}
