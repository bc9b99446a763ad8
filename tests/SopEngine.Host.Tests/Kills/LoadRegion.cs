using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calendars;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Host.Composition;
using SopEngine.Host.Tests.Crashes;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Kills;

/// <summary>
/// Regions that are worked on while hosts are killed. Their SOP has what can go wrong twice or be forgotten: two rows side by side and a join, a ladder whose first rungs fall
/// due within seconds, a called SOP that reports back, and messages at every turn.
/// </summary>
internal static class LoadRegion
{
    public const string Sop = "layanan";

    /// <summary>Who acts in which row, and how it may be answered; the first answer leads to the end.</summary>
    public static readonly IReadOnlyDictionary<string, (string User, string[] Outcomes)> Rows = new Dictionary<string, (string, string[])>
    {
        ["telaah-a"] = ("petugas", ["selesai"]),
        ["telaah-b"] = ("kepala", ["selesai"]),
        ["simpulkan"] = ("petugas", ["adakan", "adakan", "tolak"]),
        ["tutup"] = ("kepala", ["tutup"]),
        ["beli"] = ("petugas", ["selesai", "selesai", "kosong"]),
    };

    /// <summary>A region's people: who files, who acts, and who sees every ticket.</summary>
    public static readonly string[] People = ["pemohon", "petugas", "kepala", "admin"];

    private const string CalendarText = """
        language: sopengine/1
        calendars: [{ id: siaga, name: Siaga, always: true }]
        """;

    private const string SopText = """
        language: sopengine/1
        sop: layanan
        revision: 1
        document: { title: SOP Layanan }
        intake: { form: permohonan }
        lanes:
          - { id: pemohon, label: Pemohon, requester: true }
          - { id: petugas, label: Petugas, role: petugas }
          - { id: kepala, label: Kepala, role: kepala }
        forms:
          - { id: permohonan, title: Permohonan, fields: [{ name: uraian, label: Uraian, type: longText, required: true }] }
        steps:
          - id: ajukan
            no: "1"
            activity: Mengajukan
            lane: pemohon
            phase: intake
            form: permohonan
            notify: [{ on: done, template: tiket-diterima, to: [requester], via: [inbox, email] }]
            outcomes: [{ id: kirim, label: Kirim, goto: [telaah-a, telaah-b], milestone: submitted }]
          - id: telaah-a
            no: "2"
            activity: Menelaah isi
            lane: petugas
            phase: work
            time: 1 menit
            reading: calendarElapsed
            ladder:
              - { at: 2, do: remind, to: ["lane:petugas"] }
              - { at: 4, do: add, to: ["role:kepala"] }
              - { at: 10, do: remind, to: ["role:kepala"] }
              - { at: 1000, do: remind, to: ["role:kepala"] }
            outcomes: [{ id: selesai, label: Selesai, goto: simpulkan }]
          - id: telaah-b
            no: "3"
            activity: Menelaah biaya
            lane: kepala
            phase: work
            outcomes: [{ id: selesai, label: Selesai, goto: simpulkan }]
          - id: simpulkan
            no: "4"
            activity: Menyimpulkan
            lane: petugas
            phase: approve
            join: [telaah-a, telaah-b]
            notify: [{ on: active, template: tugas-baru, to: ["lane:petugas"], via: [inbox] }]
            outcomes:
              - { id: adakan, label: Adakan, goto: adakan, milestone: accepted }
              - { id: tolak, label: Tolak, close: rejectedOutOfScope }
          - id: adakan
            no: "5"
            activity: Mengadakan
            lane: petugas
            phase: work
            call: pengadaan
            outcomes:
              - { id: ada, label: Ada, goto: tutup, calledEnded: solved }
              - { id: batal, label: Batal, close: withdrawn, calledEnded: withdrawn }
              - { id: tidak-ada, label: Tidak ada, close: unsolvable }
          - id: tutup
            no: "6"
            activity: Menutup
            lane: kepala
            phase: close
            outcomes: [{ id: tutup, label: Tutup, close: solved, milestones: [resolved, closed] }]
        """;

    private const string CalledText = """
        language: sopengine/1
        sop: pengadaan
        revision: 1
        document: { title: SOP Pengadaan }
        lanes:
          - { id: pemohon, label: Pemohon, requester: true }
          - { id: petugas, label: Petugas, role: petugas }
        steps:
          - { id: ajukan, no: "1", activity: Mengajukan, lane: pemohon, phase: intake, outcomes: [{ id: kirim, label: Kirim, goto: beli, milestone: submitted }] }
          - id: beli
            no: "2"
            activity: Membeli
            lane: petugas
            phase: work
            outcomes:
              - { id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }
              - { id: kosong, label: Kosong, close: unsolvable }
        """;

    /// <summary>The password of a region's person.</summary>
    public static string PasswordOf(string tenant, string user) => $"{user}-{tenant}-2026!";

    /// <summary>Writes the files of so many regions and puts definitions, calendars and people into the database, as a host's first start and an administrator do.</summary>
    public static async Task MakeAsync(string folder, DatabaseOptions database, IEnumerable<string> tenants)
    {
        foreach (var tenant in tenants)
        {
            CrashRegion.Write(Path.Combine(folder, "tenants", tenant, "tenant.yaml"), TenantText(tenant));
            CrashRegion.Write(Path.Combine(folder, "tenants", tenant, "calendar.yaml"), CalendarText);
            CrashRegion.Write(Path.Combine(folder, "workflow-definitions", tenant, "layanan.yaml"), SopText);
            CrashRegion.Write(Path.Combine(folder, "workflow-definitions", tenant, "pengadaan.yaml"), CalledText);
        }

        await using var services = CrashRegion.Services(folder, database, TimeProvider.System);
        await services.GetRequiredService<SopDatabase>().MigrateAsync(ScheduleTables.For(database.Provider), CancellationToken.None);
        await services.GetRequiredService<ImportDefinitions>().RunAsync(CancellationToken.None);
        await services.GetRequiredService<ImportCalendars>().RunAsync(CancellationToken.None);
        var hasher = new PasswordHasher<object>();
        foreach (var tenant in services.GetRequiredService<TenantRegistry>().All)
        {
            await services.GetRequiredService<DemoAccounts>().SeedAsync(tenant, password => hasher.HashPassword(tenant, password), CancellationToken.None);
        }
    }

    private static string TenantText(string tenant) => $$"""
        language: sopengine/1
        tenant: {{tenant}}
        name: Kabupaten {{tenant}}
        kind: region
        zone: Asia/Jakarta
        numbers: { ticket: "{{tenant.ToUpperInvariant()}}-{year}-{seq:5}" }
        roles:
          - { id: petugas, label: Petugas }
          - { id: kepala, label: Kepala, authority: true }
          - { id: admin, label: Administrator }
        people:
          - { userName: pemohon, name: Pemohon Satu, email: "pemohon@{{tenant}}.example" }
          - { userName: petugas, name: Petugas Satu, holds: [{ role: petugas }] }
          - { userName: kepala, name: Kepala Satu, holds: [{ role: kepala }] }
          - { userName: admin, name: Admin Satu, holds: [{ role: admin }] }
        """;
}
