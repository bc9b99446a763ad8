using SopEngine.Application.Messages;
using SopEngine.Application.Templates;
using SopEngine.Application.Tests.Support;

namespace SopEngine.Application.Tests.Templates;

/// <summary>A region's messages are in its own words where it has written some, else in the nation's, else in the program's.</summary>
public sealed class MessageTemplatesTests : RegionTests
{
    private const string Rows = """
        - id: kerja
          no: "2"
          activity: Mengerjakan
          lane: petugas
          phase: work
          notify:
            - { on: active, template: tugas-baru, to: [requester] }
            - { on: active, template: belum-ditulis, to: ["role:petugas"] }
          outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }]
        """;

    private protected override void Write(TestRegion region) => region.WriteSop("layanan.yaml", TestRegion.Sop("layanan", Rows));

    [Fact]
    public async Task Without_texts_of_its_own_a_region_says_what_the_program_says()
    {
        var number = (await Region.Desk("layanan").FileAsync("pemohon")).Number;

        (await ToldAsync("pemohon")).Should().Be((
            $"Tugas baru: {number}", $"Ada pekerjaan baru yang menunggu Anda.\n\nTiket: {number}\nSOP: SOP layanan\nLangkah: 2. Mengerjakan"));
        (await ToldAsync("petugas")).Subject.Should().Be($"Pemberitahuan: {number}", "nobody has written that text");
    }

    [Fact]
    public async Task A_text_of_the_region_stands_in_the_place_of_the_programs()
    {
        Put("tugas-baru", "Perihal: [{{daerah.nama}}] {{langkah.kegiatan}}\n\nYth. Bapak/Ibu,\n\n\n{{#if latihan}}latihan{{/if}}\n{{tanggal tiket.dibuka \"hari\"}}\n");
        Put("kaki", "-- {{tiket.nomor}}\n");

        var number = (await Region.Desk("layanan").FileAsync("pemohon")).Number;

        (await ToldAsync("pemohon")).Should().Be(("[Kabupaten uji] Mengerjakan", $"Yth. Bapak/Ibu,\n\nSenin, 23 November 2026\n\n-- {number}"));
    }

    [Fact]
    public async Task A_text_that_is_wrong_is_left_out_and_the_next_one_stands_in()
    {
        Put("tugas-baru", "Perihal: x\n\n{{tiket.rahasia}}");

        var number = (await Region.Desk("layanan").FileAsync("pemohon")).Number;

        (await ToldAsync("pemohon")).Subject.Should().Be($"Tugas baru: {number}");
        Region.House.Log.All.Should().Contain(line => line.Contains("tugas-baru.hbs", StringComparison.Ordinal) && line.Contains("line 3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ada pekerjaan baru.")]
    [InlineData("Perihal:\n\nisi")]
    [InlineData("Perihal: judul saja\n\n")]
    public void A_message_needs_a_subject_and_a_text(string text)
    {
        Put("tugas-baru", text);

        Check().Should().ContainSingle().Which.Code.Should().Be("template-subject");
    }

    [Fact]
    public void Checking_finds_what_is_wrong_with_a_regions_texts_and_files_that_are_none()
    {
        Put("tugas-baru", "Perihal: {{tiket.nomer}}\n\nisi");
        Put("disposisi", "Perihal: Disposisi\n\nisi");
        File.WriteAllText(Path.Combine(Folder, "eskalasi.txt"), "Perihal: Eskalasi\n\nisi");

        var found = Check();
        found.Select(problem => (Path.GetFileName(problem.File), problem.Code)).Should().BeEquivalentTo([("tugas-baru.hbs", "template-name"), ("eskalasi.txt", "file-ignored")]);
        found[1].Fix.Should().NotBeEmpty();
    }

    private string Folder => Path.Combine(Region.Tenants, TestRegion.Id, TemplateFolder.Messages);

    private void Put(string name, string text)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, $"{name}.hbs"), text);
    }

    private IReadOnlyList<Application.Files.FileProblem> Check() => Application.Checks.CheckFiles.Run([Region.Tenants]).Problems;

    private async Task<(string Subject, string Body)> ToldAsync(string user)
    {
        var page = (await Region.House.Get<MessageQueries>().ListAsync(await Region.Desk("layanan").AsAsync(user), false, null, null, default)).Succeeded(out var found, out _) ? found : null;
        var message = page!.Items.Should().ContainSingle().Subject;
        return (message.Subject, message.Body);
    }
}
