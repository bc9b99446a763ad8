using SopEngine.Host.Pages.Guides;
using static SopEngine.Browser.Tests.EveryPage.ShownPage;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>Every page of the product, each with something on it. <see cref="PageRoutes"/> says whether one is missing.</summary>
internal static class ShownPages
{
    private static readonly Reader _requester = Reader.Of("pelapor");
    private static readonly Reader _officer = Reader.Of("staff-it");
    private static readonly Reader _admin = Reader.Of("admin");

    public static IReadOnlyList<ShownPage> All { get; } =
        [.. ForAnybody(), .. ForRequesters(), .. ForOfficers(), .. ForAdmins(), .. ForOperators(), .. Refusals(), .. SentPages.All];

    public static TheoryData<string> Names => [.. All.Select(page => page.Name)];

    public static ShownPage Find(string name) => All.Single(page => page.Name == name);

    private static IEnumerable<ShownPage> ForAnybody() =>
    [
        Of("start", "", Reader.Anybody, _ => "/"),
        Of("region", "{tenant}", Reader.Anybody, _ => "banyuwangi"),
        Of("region with topics", "{tenant}", Reader.Anybody, _ => "jabar"),
        Of("ministry", "{tenant}", Reader.Anybody, _ => "nasional"),
        Of("sign in", "{tenant}/masuk", Reader.Anybody, _ => "banyuwangi/masuk"),
        Of("sign in, forgotten", "{tenant}/masuk/lupa", Reader.Anybody, _ => "banyuwangi/masuk/lupa"),
        Of("own account", "{tenant}/akun", _officer, _ => "banyuwangi/akun"),
        Of("own code", "{tenant}/akun/kode", _officer, _ => "banyuwangi/akun/kode"),
        Of("sign out", "{tenant}/keluar", Reader.Anybody, _ => "banyuwangi/keluar"),
        Of("invitation", "{tenant}/undangan/{token}", Reader.Anybody, host => host.Invitation),
        Of("track", "{tenant}/lacak", Reader.Anybody, _ => "banyuwangi/lacak"),
        Of("guest: choose", "{tenant}/lapor", Reader.Anybody, _ => "contoh/lapor"),
        Of("guest: file", "{tenant}/lapor", Reader.Anybody, _ => "banyuwangi/lapor"),
        new("guest: confirm", "GET {tenant}/lapor/konfirmasi/{key}", Reader.Anybody, GuestSteps.OpenLinkAsync),
        Of("SOPs", "{tenant}/sop", Reader.Anybody, _ => "trenggalek/sop"),
        .. new[] { "banten/sop/pengaduan-layanan-tik", "banyuwangi/sop/helpdesk-aplikasi-jaringan", "batam/sop/pengelolaan-layanan-it-support", "jabar/sop/pengoperasian-aplikasi-service-desk", "trenggalek/sop/pengelolaan-layanan-tik" }
            .Select(sop => Of($"SOP of {sop.Split('/')[0]}", "{tenant}/sop/{sop}", Reader.Anybody, _ => sop)),
        new("SOP, check of a paper", "GET {tenant}/sop/{sop}/sah/{sha}", Reader.Anybody, SealSteps.FollowAsync),
        Of("sealed days", "{tenant}/jejak-harian", Reader.Anybody, _ => "banyuwangi/jejak-harian"),
        Of("guides", "panduan", Reader.Anybody, _ => "panduan"),
        .. GuidePages.Roles.Order(StringComparer.Ordinal).Select(role => Of($"guide: {role}", "panduan/{role}", Reader.Anybody, _ => $"panduan/{role}")),
        Of("problem explained", "problems/{code}", Reader.Anybody, _ => "problems/not-allowed"),
    ];

    private static IEnumerable<ShownPage> ForRequesters() =>
    [
        Of("region, signed in", "{tenant}", _requester, _ => "banyuwangi"),
        Of("file: choose", "{tenant}/ajukan", Reader.Of("pemohon", "contoh"), _ => "contoh/ajukan"),
        Of("file", "{tenant}/ajukan", _requester, _ => "banyuwangi/ajukan"),
        Of("file, with topics", "{tenant}/ajukan", Reader.Of("user", ServiceDesk.Tenant), _ => "jabar/ajukan"),
        new("receipt", "GET {tenant}/ajukan/selesai", _requester, Filing.ReachReceiptAsync),
        Of("receipt, shown before", "{tenant}/ajukan/selesai", _officer, _ => "banyuwangi/ajukan/selesai"),
        Of("messages", "{tenant}/pesan", _requester, _ => "banyuwangi/pesan"),
        Of("own tickets", "{tenant}/tiket", _requester, _ => "banyuwangi/tiket?punya=saya"),
        Of("own ticket", "{tenant}/tiket/{number}", _requester, host => $"banyuwangi/tiket/{host.Busy}"),
        Of("rating", "{tenant}/tiket/{number}", _requester, host => $"banyuwangi/tiket/{host.Closed}"),
        Of("history, requester", "{tenant}/tiket/{number}/riwayat", _requester, host => $"banyuwangi/tiket/{host.Busy}/riwayat"),
        Of("ticket with papers to sign", "{tenant}/tiket/{number}", Reader.Of("user", ServiceDesk.Tenant), host => $"jabar/tiket/{host.Paper}"),
        Of("paper to sign", "{tenant}/tiket/{number}/surat/{id}", Reader.Of("user", ServiceDesk.Tenant), host => host.PaperAddress),
    ];

    private static IEnumerable<ShownPage> ForOfficers() =>
    [
        Of("inbox of 50", "{tenant}/tugas", _officer, _ => "banyuwangi/tugas"),
        Of("deadlines in a calendar", "{tenant}/tugas/kalender", _officer, _ => "banyuwangi/tugas/kalender"),
        Of("tickets", "{tenant}/tiket", _officer, _ => "banyuwangi/tiket?status=open&q=SIMPEG"),
        Of("ticket", "{tenant}/tiket/{number}", _officer, host => $"banyuwangi/tiket/{host.Busy}"),
        Of("ticket, paused", "{tenant}/tiket/{number}", _officer, host => $"banyuwangi/tiket/{host.Other}"),
        Of("ticket, rated", "{tenant}/tiket/{number}", _officer, host => $"banyuwangi/tiket/{host.Rated}"),
        Of("history", "{tenant}/tiket/{number}/riwayat", _officer, host => $"banyuwangi/tiket/{host.Busy}/riwayat"),
        Of("why this due time", "{tenant}/tiket/{number}/mengapa/{clock}", _officer, host => $"banyuwangi/tiket/{host.Busy}/mengapa/c1"),
        Of("messages of a ticket", "{tenant}/tiket/{number}/pesan", _officer, host => $"banyuwangi/tiket/{host.Busy}/pesan"),
        Of("file for others", "{tenant}/ajukan", _officer, _ => "banyuwangi/ajukan"),
        Of("mails", "{tenant}/surel", _officer, _ => "banyuwangi/surel"),
    ];

    private static IEnumerable<ShownPage> ForAdmins() =>
    [
        Of("ticket, with authority", "{tenant}/tiket/{number}", _admin, host => $"banyuwangi/tiket/{host.Busy}"),
        Of("ticket of a topic, with authority", "{tenant}/tiket/{number}", Reader.Of("kabid", ServiceDesk.Tenant), host => $"jabar/tiket/{host.Paper}"),
        Of("data access", "{tenant}/akses-data", Reader.Of("analis"), _ => "banyuwangi/akses-data"),
        Of("figures", "{tenant}/kinerja", Reader.Of("analis"), _ => "banyuwangi/kinerja"),
        Of("figures: meaning", "{tenant}/kinerja/arti", Reader.Of("analis"), _ => "banyuwangi/kinerja/arti"),
        Of("figures: rows of an SOP", "{tenant}/kinerja/sop/{sop}", Reader.Of("analis"), _ => "banyuwangi/kinerja/sop/helpdesk-aplikasi-jaringan"),
        Of("figures: tickets behind one", "{tenant}/kinerja/tiket", _admin, _ => "banyuwangi/kinerja/tiket?angka=K9"),
        Of("figures: quarterly report", "{tenant}/kinerja/laporan", Reader.Of("analis"), _ => "banyuwangi/kinerja/laporan"),
        Of("figures: Tabel 7", "{tenant}/kinerja/pemantauan", Reader.Of("analis"), _ => "banyuwangi/kinerja/pemantauan"),
        Of("regions compared", "{tenant}/kinerja", Reader.Of("analis", "nasional"), _ => "nasional/kinerja?fase=escalate"),
        Of("deliveries", "{tenant}/pengiriman", _admin, _ => "banyuwangi/pengiriman"),
        Of("templates", "{tenant}/naskah", _admin, _ => "banyuwangi/naskah"),
        Of("template of a paper", "{tenant}/naskah/{kind}/{template}", Reader.Of("admin", ServiceDesk.Tenant), host => $"jabar/naskah/surat/lembar-disposisi?tiket={host.Paper}"),
        Of("template of a message", "{tenant}/naskah/{kind}/{template}", _admin, host => $"banyuwangi/naskah/pesan/tugas-baru?tiket={host.Busy}"),
        Of("calendar", "{tenant}/kalender", _admin, _ => "banyuwangi/kalender"),
        Of("calendar, change", "{tenant}/kalender/ubah", _admin, _ => "banyuwangi/kalender/ubah"),
        new("calendar, proposal", "GET {tenant}/kalender/usulan/{proposal}", Reader.Of("admin", "batam"), CalendarSteps.ProposeAsync),
        new("calendar of the nation, proposal", "GET {tenant}/kalender/usulan/{proposal}", Reader.Of("admin", "nasional"), CalendarSteps.ProposeForAllAsync),
        Of("drafts of SOPs", "{tenant}/rancangan", _admin, _ => "banyuwangi/rancangan"),
        new("draft of an SOP", "GET {tenant}/rancangan/{draft:int}", Reader.Of("admin", "trenggalek"), (page, host) => SopDraftSteps.ChangeAsync(page, host, "trenggalek")),
        new("draft of an SOP, begun", "GET {tenant}/rancangan/{draft:int}", Reader.Of("admin", "batam"), (page, host) => SopDraftSteps.BeginAsync(page, host, "batam")),
        new("draft of an SOP, sheet of a row", "GET {tenant}/rancangan/{draft:int}/baris/{row}", Reader.Of("admin", "jabar"), (page, host) => SopDraftSteps.SheetAsync(page, host, "jabar", "rincian ajukan")),
        new("draft of an SOP, sheet of the whole", "GET {tenant}/rancangan/{draft:int}/rincian", Reader.Of("admin", "banten"), (page, host) => SopDraftSteps.SheetAsync(page, host, "banten", "rincian-sop")),
        new("draft of an SOP, compared", "GET {tenant}/rancangan/{draft:int}/banding", Reader.Of("admin", "banten"), (page, host) => SopDraftSteps.CompareAsync(page, host, "banten")),
        Of("settings", "{tenant}/pengaturan", _admin, _ => "banyuwangi/pengaturan"),
        Of("posts", "{tenant}/jabatan", _admin, _ => "banyuwangi/jabatan"),
        Of("people", "{tenant}/jabatan/orang", _admin, _ => "banyuwangi/jabatan/orang"),
        Of("person", "{tenant}/jabatan/orang/{userName}", _admin, _ => "banyuwangi/jabatan/orang/kabid"),
        Of("person, new", "{tenant}/jabatan/orang-baru", _admin, _ => "banyuwangi/jabatan/orang-baru"),
        Of("people from a file", "{tenant}/jabatan/impor", _admin, _ => "banyuwangi/jabatan/impor"),
        Of("history of people", "{tenant}/jabatan/riwayat", _admin, _ => "banyuwangi/jabatan/riwayat"),
        Of("settings: units and posts", "{tenant}/pengaturan/{subject}", _admin, _ => "banyuwangi/pengaturan/organisasi"),
        Of("settings: catalogue", "{tenant}/pengaturan/{subject}", Reader.Of("admin", "batam"), _ => "batam/pengaturan/katalog"),
        Of("settings: rules", "{tenant}/pengaturan/{subject}", Reader.Of("admin", "trenggalek"), _ => "trenggalek/pengaturan/aturan"),
        Of("settings: recipients", "{tenant}/pengaturan/{subject}", _admin, _ => "banyuwangi/pengaturan/pesan"),
        new("settings: numbers, changed", "GET {tenant}/pengaturan/{subject}", Reader.Of("admin", "banten"), SettingSteps.ChangeAsync),
        new("settings: earlier revision", "GET {tenant}/pengaturan/{subject}/{revision:int}", Reader.Of("admin", ServiceDesk.Tenant), SettingSteps.EarlierAsync),
        new("draft of an SOP, to be proposed", "GET {tenant}/rancangan/{draft:int}/ajukan", Reader.Of("admin", "banten"), (page, host) => SopDraftSteps.WeighAsync(page, host, "banten")),
        new("draft of an SOP, proposed", "GET {tenant}/rancangan/{draft:int}", Reader.Of("admin", "trenggalek"), (page, host) => SopDraftSteps.ProposeAsync(page, host, "trenggalek")),
        Of("running tickets to move", "{tenant}/sop/{sop}/pindah", _admin, _ => "banyuwangi/sop/helpdesk-aplikasi-jaringan/pindah"),
        Of("certificates of a ticket", "{tenant}/tiket/{number}/pindah", _admin, host => $"banyuwangi/tiket/{host.Busy}/pindah"),
        new("draft of an SOP, forecast", "GET {tenant}/rancangan/{draft:int}/prakiraan", Reader.Of("admin", "banten"), SopDraftSteps.ForecastAsync),
        new("draft of an SOP, tried", "GET {tenant}/rancangan/{draft:int}/coba", Reader.Of("admin", "batam"), (page, host) => TrialSteps.BeginAsync(page, host, "batam")),
        new("draft of an SOP, tried on", "POST {tenant}/rancangan/{draft:int}/coba", Reader.Of("admin", "batam"), (page, host) => TrialSteps.WalkAsync(page, host, "batam")),
        Of("national templates", "{tenant}/templat", Reader.Of("admin", "nasional"), _ => "nasional/templat"),
        Of("national template, how it is used", "{tenant}/templat/{sop}", Reader.Of("admin", "nasional"), _ => $"nasional/templat/{PreparedRegions.Template}"),
        Of("draft of an SOP, its template revised", "{tenant}/rancangan/{draft:int}", _admin, host => host.Following),
        Of("draft of an SOP, changes of its template", "{tenant}/rancangan/{draft:int}/templat", _admin, host => $"{host.Following}/templat"),
        Of("ministry, signed in", "{tenant}", Reader.Of("admin", "nasional"), _ => "nasional"),
        Of("SOP in force, forecast", "{tenant}/sop/{sop}/prakiraan", _admin, _ => "banyuwangi/sop/helpdesk-aplikasi-jaringan/prakiraan"),
        Of("training region", "{tenant}", Reader.Anybody, _ => PreparedRegions.Training),
        Of("training clock", "{tenant}/jam-latihan", Reader.Of("admin", PreparedRegions.Training), _ => $"{PreparedRegions.Training}/jam-latihan"),
        Of("document for signature", "api/v1/{tenant}/sops/{sop}/revisions/{revision:int}/document", _admin, _ => "api/v1/banyuwangi/sops/helpdesk-aplikasi-jaringan/revisions/1/document"),
    ];

    private static IEnumerable<ShownPage> ForOperators() =>
    [
        Of("operator: sign in", "operator", Reader.Anybody, _ => "operator"),
        Of("operator", "operator", Reader.Operator, _ => "operator"),
    ];

    private static IEnumerable<ShownPage> Refusals() =>
    [
        Of("no such address", null, Reader.Anybody, _ => "banyuwangi/tidak/ada/apa-apa") with { Status = 404 },
        Of("no such region", null, Reader.Anybody, _ => "tidak-ada") with { Status = 404 },
        Of("no such version in the regions", "{tenant}/kalender/penerapan/{version}", Reader.Of("admin", "nasional"), _ => "nasional/kalender/penerapan/99") with { Status = 404 },
        Of("no such ticket", "{tenant}/tiket/{number}", _officer, _ => "banyuwangi/tiket/BWI-1999-0001") with { Status = 404 },
        Of("not allowed", "{tenant}/naskah", _requester, _ => "banyuwangi/naskah") with { Status = 403 },
        Of("no guests here", "{tenant}/lapor", Reader.Anybody, _ => "batam/lapor") with { Status = 404 },
    ];
}
