using Microsoft.Playwright;
using static SopEngine.Browser.Tests.EveryPage.ShownPage;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>The pages that answer to a form: what came of it, or the same form with what is wrong.</summary>
internal static class SentPages
{
    private static readonly Reader _requester = Reader.Of("pelapor");
    private static readonly Reader _officer = Reader.Of("staff-it");
    private static readonly Reader _admin = Reader.Of("admin");

    public static IReadOnlyList<ShownPage> All { get; } =
    [
        Sent("sign in, refused", "{tenant}/masuk", Reader.Anybody, (page, host) => EmptyAsync(page, host, "banyuwangi/masuk", "Masuk"), 401),
        Sent("forgotten: asked", "{tenant}/masuk/lupa", Reader.Anybody, AccountSteps.ForgetAsync, 200),
        Sent("own account: refused", "{tenant}/akun", _officer, (page, host) => EmptyAsync(page, host, "banyuwangi/akun", "Ganti kata sandi")),
        Sent("own code: wrong", "{tenant}/akun/kode", _officer, (page, host) => EmptyAsync(page, host, "banyuwangi/akun/kode", "Pasang kode masuk"), 403),
        Sent("code asked and wrong", "{tenant}/masuk/kode", Reader.Anybody, AccountSteps.CodeAsync, 403),
        Sent("invitation, refused", "{tenant}/undangan/{token}", Reader.Anybody, (page, host) => EmptyAsync(page, host, host.Invitation, "Simpan kata sandi dan masuk")),
        Sent("track, refused", "{tenant}/lacak", Reader.Anybody, (page, host) => EmptyAsync(page, host, "banyuwangi/lacak", "Lacak"), 404),
        Sent("tracked, with rating", "{tenant}/lacak", Reader.Anybody, TrackAsync, 200),
        Sent("tracked, rating refused", "{tenant}/lacak/nilai", Reader.Anybody, RateTrackedAsync),
        Sent("rating, refused", "{tenant}/tiket/{number}/nilai", _requester, (page, host) => EmptyAsync(page, host, $"banyuwangi/tiket/{host.Closed}", "Kirim penilaian")),
        Sent("guest: refused", "{tenant}/lapor", Reader.Anybody, (page, host) => EmptyAsync(page, host, "banyuwangi/lapor", "Kirim tautan konfirmasi")),
        Sent("guest: mail sent", "{tenant}/lapor", Reader.Anybody, (page, host) => GuestSteps.SendAsync(page, host), 200),
        Sent("guest: filed", "{tenant}/lapor/konfirmasi/{key}", Reader.Anybody, GuestSteps.ConfirmAsync, 200),
        Sent("file, refused", "{tenant}/ajukan", _requester, (page, host) => EmptyAsync(page, host, "banyuwangi/ajukan", "Kirim permintaan")),
        Sent("ticket, remark refused", "{tenant}/tiket/{number}", _officer, (page, host) => EmptyAsync(page, host, $"banyuwangi/tiket/{host.Busy}", "Kirim komentar")),
        Sent("several tasks, preview", "{tenant}/tugas/banyak", _officer, PreviewAsync, 200),
        Sent("address of one's deadlines", "{tenant}/tugas/kalender", _requester, (page, host) => EmptyAsync(page, host, "banyuwangi/tugas/kalender", "Buat alamat"), 200),
        Sent("paper, wrong password", "{tenant}/tiket/{number}/surat/{id}", Reader.Of("user", ServiceDesk.Tenant), (page, host) => EmptyAsync(page, host, host.PaperAddress, "Setujui dan tandatangani")),
        Sent("mails, refused", "{tenant}/surel", _officer, (page, host) => FoldedAsync(page, host, "banyuwangi/surel", "Kesampingkan surel ini")),
        Sent("deliveries, refused", "{tenant}/pengiriman", _admin, (page, host) => FoldedAsync(page, host, "banyuwangi/pengiriman", "Lewati")),
        Sent("data access, refused", "{tenant}/akses-data", _admin, (page, host) => EmptyAsync(page, host, "banyuwangi/akses-data", "Buat token")),
        Sent("template, wrong", "{tenant}/naskah/{kind}/{template}", _admin, TryAsync, 200),
        Sent("calendar, change refused", "{tenant}/kalender/ubah", _admin, (page, host) => FoldedAsync(page, host, "banyuwangi/kalender/ubah", "Tambahkan")),
        Sent("calendar, proposal refused", "{tenant}/kalender/usulan/{proposal}", Reader.Of("admin", "banten"), CalendarSteps.ApplyWithoutGroundAsync),
        Sent("person, appointed: preview", "{tenant}/jabatan/orang/{userName}", _admin, PeopleSteps.PreviewAsync, 200),
        Sent("person, new: refused", "{tenant}/jabatan/orang-baru", _admin, (page, host) => EmptyAsync(page, host, "banyuwangi/jabatan/orang-baru", "Simpan")),
        Sent("people from a file: looked at", "{tenant}/jabatan/impor", _admin, PeopleSteps.LookAsync, 200),
        Sent("settings, preview", "{tenant}/pengaturan/{subject}", _admin, SettingSteps.PreviewAsync, 200),
        Sent("settings, refused", "{tenant}/pengaturan/{subject}", Reader.Of("admin", "batam"), (page, host) => EmptyAsync(page, host, "batam/pengaturan/katalog", "Simpan")),
        Sent("settings, file refused", "{tenant}/pengaturan/{subject}", _admin, (page, host) => FoldedAsync(page, host, "banyuwangi/pengaturan/katalog", "Baca berkas")),
        Sent("settings, way back refused", "{tenant}/pengaturan/{subject}/{revision:int}", Reader.Of("admin", "trenggalek"), SettingSteps.BackWithoutGroundAsync),
        Sent("draft of an SOP, not begun", "{tenant}/rancangan", _admin, (page, host) => EmptyAsync(page, host, "banyuwangi/rancangan", "Mulai menulis")),
        Sent("draft of an SOP, tried without an answer", "{tenant}/rancangan/{draft:int}/coba", Reader.Of("admin", "banyuwangi"), TrialSteps.EmptyAsync),
        Sent("draft of an SOP, changed by two", "{tenant}/rancangan/{draft:int}", Reader.Of("admin", "jabar"), SopDraftSteps.CollideAsync, 409),
        Sent("draft of an SOP, sheet changed by two", "{tenant}/rancangan/{draft:int}/baris/{row}", Reader.Of("admin", "jabar"), (page, host) => SopDraftSteps.CollideOnSheetAsync(page, host, "rincian baris-1", "steps/baris-1/note"), 409),
        Sent("draft of an SOP, whole changed by two", "{tenant}/rancangan/{draft:int}/rincian", Reader.Of("admin", "jabar"), (page, host) => SopDraftSteps.CollideOnSheetAsync(page, host, "rincian-sop", "notes"), 409),
        Sent("draft of an SOP, proposed without a word", "{tenant}/rancangan/{draft:int}/ajukan", Reader.Of("admin", "banyuwangi"), SopDraftSteps.ProposeWithoutAWordAsync),
        Sent("draft of an SOP, template refused without a ground", "{tenant}/rancangan/{draft:int}/templat", _admin, TemplateSteps.RefuseWithoutGroundAsync),
        Sent("training clock, refused", "{tenant}/jam-latihan", Reader.Of("admin", PreparedRegions.Training), SetBackAsync),
        Sent("operator: sign in refused", "operator/masuk", Reader.Anybody, (page, host) => EmptyAsync(page, host, "operator", "Masuk"), 401),
        Sent("operator: refused", "operator/parkir/{region}/{ticket}/{ordinal:int}", Reader.Operator, (page, host) => FoldedAsync(page, host, "operator", "Lewati")),
    ];

    /// <summary>Sends a form as it stands.</summary>
    private static async Task EmptyAsync(IPage page, PreparedHost host, string address, string button)
    {
        await page.GotoAsync(host.At(address));
        await page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
    }

    /// <summary>Sends the first of several folded forms as it stands.</summary>
    private static async Task FoldedAsync(IPage page, PreparedHost host, string address, string button)
    {
        await page.GotoAsync(host.At(address));
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(each => { each.open = true })");
        await page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
    }

    private static async Task TrackAsync(IPage page, PreparedHost host)
    {
        await page.GotoAsync(host.At("banyuwangi/lacak"));
        await page.Locator("[name=number]").FillAsync(host.Closed);
        await page.Locator("[name=key]").FillAsync(host.ClosedKey);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lacak" }).ClickAsync();
    }

    private static async Task RateTrackedAsync(IPage page, PreparedHost host)
    {
        await TrackAsync(page, host);
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim penilaian" }).ClickAsync();
    }

    private static async Task PreviewAsync(IPage page, PreparedHost host)
    {
        await page.GotoAsync(host.At("banyuwangi/tugas"));
        await page.Locator("[name=pilih]").Nth(0).CheckAsync();
        await page.Locator("[name=pilih]").Nth(1).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ambil", Exact = true }).ClickAsync();
    }

    private static async Task TryAsync(IPage page, PreparedHost host)
    {
        await page.GotoAsync(host.At($"banyuwangi/naskah/pesan/tugas-baru?tiket={host.Busy}"));
        await page.Locator("[name=text]").FillAsync("{{tidak-ada}}\n{{#each");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lihat hasilnya" }).ClickAsync();
    }

    private static async Task SetBackAsync(IPage page, PreparedHost host)
    {
        await page.GotoAsync(host.At($"{PreparedRegions.Training}/jam-latihan"));
        await page.Locator("[name=to]").FillAsync("2020-01-01T08:00");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lompat" }).ClickAsync();
    }
}
