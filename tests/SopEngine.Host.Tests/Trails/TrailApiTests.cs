using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Trails;
using SopEngine.Host.Tests.Architecture;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Trails;

/// <summary>Sealed days as anybody fetches them, proofs as who may read a ticket does, and both checked outside.</summary>
public sealed class TrailApiTests(TrailRegionOnSqlite region) : IClassFixture<TrailRegionOnSqlite>
{
    private string Database => $"Data Source={Path.Combine(region.Host.Folder, "test.db")}";

    [Fact]
    public async Task Anybody_fetches_the_days_in_parts_and_one_alone_and_learns_nothing_else()
    {
        var anybody = region.Host.Anonymous(Helpdesk.Tenant);

        var first = (await anybody.GetAsync("day-roots?limit=2")).Should().HaveStatus(200);
        var second = (await anybody.GetAsync($"day-roots?limit=2&next={first.Json.Text("next")}")).Should().HaveStatus(200);

        first.Items().Concat(second.Items()).Select(day => day.Text("day")).Should().Equal("2026-11-23", "2026-11-24", "2026-11-25");
        first.Items()[0].EnumerateObject().Select(part => part.Name).Should().Equal("tenant", "day", "root", "computedAt", "previous", "hash");
        second.Json.TryGetProperty("next", out _).Should().BeFalse();
        first.Items().Concat(second.Items()).Select(day => day.Text("root")).Should().OnlyHaveUniqueItems("a day without entries looks like any other");
        var one = (await anybody.GetAsync("day-roots/2026-11-24")).Should().HaveStatus(200).Json;
        one.Text("previous").Should().Be(first.Items()[0].Text("hash"));
        (await anybody.GetAsync("day-roots?from=2026-11-24&to=2026-11-24")).Items().Should().ContainSingle();
        (await anybody.GetAsync("day-roots/2026-11-26")).Should().BeRefused(404, "day-not-sealed");
        (await anybody.GetAsync("day-roots/kemarin")).Should().BeRefused(404, "day-not-sealed");
        (await anybody.GetAsync("day-roots?from=kemarin")).Should().BeRefused(422);
        (await anybody.GetAsync("day-roots?next=apa")).Should().BeRefused(422);
        (await region.Host.Anonymous("batam").GetAsync("day-roots")).Items().Should().BeEmpty("nothing happened there");
    }

    [Fact]
    public async Task The_page_tells_what_it_is_and_gives_the_file()
    {
        var browser = new Browser(region.Host, Helpdesk.Tenant);

        var page = (await browser.GetAsync("jejak-harian")).ShouldBe(200);

        page.ShouldBeUsable();
        page.Document.QuerySelectorAll("tbody tr th").Select(day => day.TextContent).Should().Equal("2026-11-25", "2026-11-24", "2026-11-23");
        page.Document.QuerySelectorAll("footer a").Should().Contain(link => link.TextContent == "Jejak harian");
        var file = await browser.GetAsync("jejak-harian/unduh");
        file.Response.Content.Headers.ContentDisposition!.FileName.Should().Contain("jejak-harian-banyuwangi.jsonl");
        file.Html.Trim().Split('\n').Should().HaveCount(3);
        (await browser.GetAsync("jejak-harian?lanjut=apa")).ShouldBe(422);
    }

    [Fact]
    public async Task An_officer_proves_an_entry_in_full_and_its_asker_by_its_hash()
    {
        var address = $"tickets/{region.Number}/history/{region.Comments[1]}/proof";
        var officer = (await (await region.Host.SignInAsync(Helpdesk.Tenant, "staff-it")).GetAsync(address)).Should().HaveStatus(200);
        var asker = (await (await region.Host.SignInAsync(Helpdesk.Tenant, "pelapor")).GetAsync(address)).Should().HaveStatus(200);

        foreach (var (answer, whole) in new[] { (officer, true), (asker, false) })
        {
            var proof = TrailFiles.ReadProof(answer.Body)!;
            proof.Root.Should().Be(region.Outside[TrailRegion.Tenant][0].Root);
            (proof.LineFits, proof.Line is not null).Should().Be((true, whole));
        }

        TrailFiles.ReadProof(officer.Body.Replace("pelapor", "penipu", StringComparison.Ordinal))!.LineFits.Should().BeFalse();
        var client = await region.Host.SignInAsync(Helpdesk.Tenant, "staff-it");
        (await client.GetAsync($"tickets/{region.Number}/history/999/proof")).Should().BeRefused(404, "history-entry-unknown");
        (await client.GetAsync($"tickets/{region.Number}/history/satu/proof")).Should().BeRefused(404, "history-entry-unknown");
    }

    [Fact]
    public async Task The_history_offers_the_proof_of_what_is_sealed()
    {
        var browser = await Browser.SignedInAsync(region.Host, Helpdesk.Tenant, "pelapor");

        var page = (await browser.GetAsync($"tiket/{region.Number}/riwayat")).ShouldBe(200);

        page.ShouldBeUsable();
        var link = page.Document.QuerySelector($"a[aria-label='Bukti catatan ke-{region.Comments[0]}']")!.GetAttribute("href")!;
        var file = await browser.GetAsync(link);
        TrailFiles.ReadProof(file.Html)!.Seq.Should().Be(region.Comments[0]);
        (await browser.GetAsync($"tiket/{region.Number}/riwayat/999/bukti")).ShouldBe(404).Text.Should().Contain("Catatan riwayat tidak ditemukan");
    }

    [Fact]
    public async Task A_third_party_checks_a_proof_without_a_database()
    {
        using var folder = new TemporaryFolder();
        var proof = (await (await region.Host.SignInAsync(Helpdesk.Tenant, "staff-it")).GetAsync($"tickets/{region.Number}/history/{region.Comments[3]}/proof")).Body;
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "bukti.json"), proof);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "lain.json"), "{\"apa\":1}");
        var roots = region.Outside[TrailRegion.Tenant];

        var good = await HostProcess.RunAsync(folder.Path, "verify", "--proof", "bukti.json", "--root", roots[1].Root);
        var other = await HostProcess.RunAsync(folder.Path, "verify", "--proof", "bukti.json", "--root", roots[0].Root);
        var none = await HostProcess.RunAsync(folder.Path, "verify", "--proof", "lain.json", "--root", roots[0].Root);

        (good.ExitCode, other.ExitCode, none.ExitCode).Should().Be((0, 1, 2), good.Error + good.Output);
        good.Output.Should().Contain($"{region.Number} catatan ke-{region.Comments[3]}, hari 2026-11-24: cocok");
        other.Output.Should().Contain("TIDAK cocok");
        none.Error.Should().Contain("bukan bukti");
        Directory.GetFileSystemEntries(folder.Path).Should().HaveCount(2, "no database was made");
    }

    [Fact]
    public async Task An_older_copy_put_back_is_told_from_a_change()
    {
        using var folder = new TemporaryFolder();
        var kept = Path.Combine(folder.Path, "kept.jsonl");
        await File.WriteAllTextAsync(kept, (await region.Host.Anonymous(Helpdesk.Tenant).GetAsync("/banyuwangi/jejak-harian/unduh")).Body);
        var copy = Path.Combine(folder.Path, "copy.db");
        await region.Host.Services.GetRequiredService<SopDatabase>().BackUpAsync(copy, default);
        await using (var db = new SopDatabase(new DatabaseOptions { ConnectionString = $"Data Source={copy}" }).Open(TrailRegion.Tenant))
        {
            await CutAsync(db);
        }

        var whole = await VerifyAsync(folder, Database, kept);
        var early = await VerifyAsync(folder, $"Data Source={copy}", kept);
        await using (var later = new SopEngineHost().Set("SopEngine:Database:ConnectionString", $"Data Source={copy};Pooling=False"))
        {
            later.Time.MoveTo(TrailRegion.At(26, 2, 0));
            (await later.Services.GetRequiredService<SealDays>().RunAsync(default)).Should().Be(2);
        }

        var again = await VerifyAsync(folder, $"Data Source={copy}", kept);

        whole.ExitCode.Should().Be(0, whole.Error + whole.Output);
        whole.Output.Should().Contain("3 hari bersegel, 0 masalah");
        early.ExitCode.Should().Be(1);
        early.Output.Should().Contain("2026-11-23: day-ends-early").And.Contain("Cadangan yang lebih lama dipulihkan").And.Contain("1 masalah");
        again.Output.Should().Contain("2026-11-24: day-outside-earlier").And.Contain("2026-11-25: day-outside-earlier").And.NotContain("day-outside-differs");
        (await VerifyAsync(folder, Database, copy)).ExitCode.Should().Be(2, "a database is no file of records");
        (await VerifyAsync(folder, Database, "tidak-ada.jsonl")).Error.Should().Contain("tidak ada");
    }

    /// <summary>Makes of the copy what it would have been on Tuesday morning: only Monday has happened and is sealed.</summary>
    private static async Task CutAsync(SopDbContext db)
    {
        var monday = new DateOnly(2026, 11, 23);
        var over = new DateTime(2026, 11, 23, 17, 0, 0, DateTimeKind.Utc);
        await db.History.Where(row => row.At >= over).ExecuteDeleteAsync();
        await db.DayRecords.Where(row => row.Day > monday).ExecuteDeleteAsync();
        await db.DayEntries.Where(row => row.Day > monday).ExecuteDeleteAsync();
        foreach (var number in await db.Tickets.Select(row => row.Number).ToListAsync())
        {
            await Forger.ChainAnewAsync(db, number);
        }
    }

    private static Task<HostProcessResult> VerifyAsync(TemporaryFolder folder, string database, string kept) => HostProcess.RunAsync(
        folder.Path, "verify", "--tenant", Helpdesk.Tenant, "--roots", kept, $"--SopEngine:Database:ConnectionString={database}",
        $"--SopEngine:Tenants:Path={Repository.FullPath("tenants")}", $"--SopEngine:Definitions:Path={Repository.FullPath("workflow-definitions")}");
}
