using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Sops;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;

namespace SopEngine.Host.Tests.SopDrafts;

/// <summary>A template of the ministry on the pages of a region and of the ministry, without script.</summary>
public sealed class TemplatePageTests
{
    private const string Template = "templat-helpdesk";

    [Fact]
    public async Task A_region_begins_from_a_template_hears_of_its_revision_and_answers_it()
    {
        await using var host = new SopEngineHost();
        var author = await Browser.SignedInAsync(host, Helpdesk.Tenant, "admin");
        await PutInForceAsync(host, 1, "Melaporkan kendala");
        var list = (await author.GetAsync("rancangan")).ShouldBe(200);
        list.Text.Should().Contain("Templat nasional: ").And.NotContain("terakhir menjawab");
        var draft = (await author.SendAsync(list, "baru", [("judul", "SOP Helpdesk Kabupaten"), ("contoh", $"nasional/{Template}")])).ShouldBe(200).Path.Split('#')[0];
        (await author.GetAsync($"{draft}/templat")).ShouldBe(200).Text.Should().Contain("Tidak ada yang perlu dijawab");

        await PutInForceAsync(host, 2, "Melaporkan kendala menurut standar nasional");
        var told = (await author.GetAsync("rancangan")).ShouldBe(200);
        told.ShouldBeUsable();
        told.Text.Should().Contain("sudah revisi 2");
        (await author.GetAsync(draft)).ShouldBe(200).Text.Should().Contain("sudah revisi 2; rancangan ini terakhir menjawab revisi 1");
        var changes = (await author.GetAsync($"{draft}/templat")).ShouldBe(200);
        changes.ShouldBeUsable();
        changes.Text.Should().Contain("Melaporkan kendala menurut standar nasional").And.Contain("Hanya diubah kementerian");

        var refused = (await author.SendAsync(changes, "templat", [("pilihan:steps/lapor", "tolak")])).ShouldBe(422);
        refused.ShouldBeUsable();
        refused.Text.Should().Contain("Tulis alasan penolakan bagian ini.");
        (await author.SendAsync(refused, "templat", [("pilihan:steps/lapor", "tolak"), ("steps/lapor", "Warga kami melapor lisan")])).ShouldBe(200);
        (await author.GetAsync($"{draft}/templat")).ShouldBe(200).Text.Should().Contain("sudah mengikuti templat nasional revisi 2");
        (await author.GetAsync(draft)).ShouldBe(200).Text.Should().NotContain("terakhir menjawab");

        var ministry = await Browser.SignedInAsync(host, "nasional", "admin");
        var templates = (await ministry.GetAsync("templat")).ShouldBe(200);
        templates.ShouldBeUsable();
        templates.Document.QuerySelectorAll(".card h2 a").Should().ContainSingle();
        var use = (await ministry.GetAsync($"templat/{Template}")).ShouldBe(200);
        use.ShouldBeUsable();
        use.Text.Should().Contain("Belum ada SOP daerah yang berlaku dari templat ini", "a draft is nobody else's business");
        (await ministry.GetAsync("rancangan")).ShouldBe(200).ShouldBeUsable();
        (await author.GetAsync("templat")).ShouldBe(403);
    }

    [Fact]
    public async Task The_ministry_writes_for_the_regions_roles_tries_its_draft_and_has_no_tickets_to_forecast_from()
    {
        await using var host = new SopEngineHost();
        var ministry = await Browser.SignedInAsync(host, "nasional", "admin");
        var home = (await ministry.GetAsync("")).ShouldBe(200);
        home.ShouldBeUsable();
        home.Document.QuerySelectorAll("main h2 a").Select(link => link.GetAttribute("href")).Should().Contain("/nasional/templat").And.Contain("/nasional/rancangan");
        var list = (await ministry.GetAsync("rancangan")).ShouldBe(200);
        var draft = (await ministry.SendAsync(list, "baru", [("judul", "Standar Helpdesk"), ("contoh", $"{Helpdesk.Tenant}/{Helpdesk.Sop}")])).ShouldBe(200);
        draft.Text.Should().NotContain("tidak mempunyai jabatan", "its roles are those of the regions");
        var number = draft.Path.Split('#')[0];

        var trial = (await ministry.GetAsync($"{number}/coba")).ShouldBe(200);
        trial.ShouldBeUsable();
        var forecast = (await ministry.GetAsync($"{number}/prakiraan")).ShouldBe(200);
        forecast.ShouldBeUsable();
        forecast.Text.Should().Contain("kementerian tidak mempunyai tiket sendiri").And.NotContain("Kedatangan tiket");

        await PutInForceAsync(host, 1, "Melaporkan kendala");
        (await ministry.GetAsync("templat")).ShouldBe(200);
        var anybody = (await ministry.GetAsync("")).ShouldBe(200);
        anybody.ShouldBeUsable();
        anybody.Text.Should().Contain("dapat dicontoh semua daerah").And.NotContain("Ajukan permintaan");
    }

    private static async Task PutInForceAsync(SopEngineHost host, int revision, string activity)
    {
        var known = host.Services.GetRequiredService<SopRegistry>().FindInForce(new TenantId(Helpdesk.Tenant), Helpdesk.Sop)!.Printed;
        SopRevision template = known with
        {
            Sop = Template, Revision = revision, Steps = [.. known.Steps.Select(step => step.Id == "lapor" ? step with { Activity = activity } : step)],
        };
        await using var db = host.Services.GetRequiredService<SopDatabase>().Open(new TenantId("nasional"));
        if (await db.Sops.SingleOrDefaultAsync(row => row.Sop == Template) is { } there)
        {
            there.InForce = revision;
        }
        else
        {
            db.Sops.Add(new SopRow { Tenant = db.Tenant, Sop = Template, InForce = revision });
        }

        var text = CanonicalJson.Write(template);
        db.SopRevisions.Add(new SopRevisionRow
        {
            Tenant = db.Tenant, Sop = Template, Revision = revision, Definition = text, Sha256 = CanonicalJson.Sha256Hex(text), Status = SopRevisionStatus.Published, ImportedAt = SopEngineHost.Start.UtcDateTime,
        });
        await db.SaveChangesAsync();
    }
}
