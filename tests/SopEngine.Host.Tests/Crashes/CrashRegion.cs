using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SopEngine.Application;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Application.Verify;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Crashes;

/// <summary>
/// A region whose tickets climb a ladder, filed by the ordinary use cases three hours ago, each some seconds after the one before it: three rungs of each fell due while
/// no host ran, the fourth falls due while one runs, the fifth many hours later.
/// </summary>
internal static class CrashRegion
{
    public const string Tenant = "uji";
    public const string Sop = "tangga";

    /// <summary>Percent of two hours.</summary>
    public static readonly int[] Rungs = [50, 75, 100, 150];

    public static readonly TimeSpan Target = TimeSpan.FromHours(2);

    internal const string TenantText = """
        language: sopengine/1
        tenant: uji
        name: Kabupaten Uji
        kind: region
        zone: Asia/Jakarta
        numbers: { ticket: "UJI-{year}-{seq:4}" }
        roles:
          - { id: petugas, label: Petugas }
          - { id: kepala, label: Kepala, authority: true }
          - { id: admin, label: Administrator }
        people:
          - { userName: pemohon, name: Pemohon Satu }
          - { userName: petugas, name: Petugas Satu, holds: [{ role: petugas }] }
          - { userName: kepala, name: Kepala Satu, holds: [{ role: kepala }] }
          - { userName: admin, name: Admin Satu, holds: [{ role: admin }] }
        """;

    /// <summary>A service that never closes: its ladder speaks whenever the tests run.</summary>
    private const string CalendarText = """
        language: sopengine/1
        calendars: [{ id: siaga, name: Siaga, always: true }]
        """;

    private const string SopText = """
        language: sopengine/1
        sop: tangga
        revision: 1
        document: { title: SOP Tangga }
        intake: { form: permohonan }
        lanes:
          - { id: pemohon, label: Pemohon, requester: true }
          - { id: petugas, label: Petugas, role: petugas }
        forms:
          - { id: permohonan, title: Permohonan, fields: [{ name: uraian, label: Uraian, type: longText, required: true }] }
        steps:
          - { id: ajukan, no: "1", activity: Mengajukan, lane: pemohon, phase: intake, form: permohonan, outcomes: [{ id: kirim, label: Kirim, goto: kerja, milestone: submitted }] }
          - id: kerja
            no: "2"
            activity: Mengerjakan
            lane: petugas
            phase: work
            time: 2 jam
            reading: calendarElapsed
            ladder:
              - { at: 50, do: remind, to: ["lane:petugas"] }
              - { at: 75, do: add, to: ["role:kepala"] }
              - { at: 100, do: reassign, to: ["role:kepala"] }
              - { at: 150, do: remind, to: ["role:kepala"] }
              - { at: 1000, do: remind, to: ["role:kepala"] }
            outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }]
        """;

    /// <summary>Writes the files and files so many tickets in a folder; gives when each ticket's clock began, by number.</summary>
    /// <param name="folder">Where files and database come to lie.</param>
    /// <param name="tickets">How many.</param>
    /// <param name="lastRungIn">How long from now until the first ticket's fourth rung is due.</param>
    /// <param name="now">What time it is for the host that will run; null for the machine's, which a host in a process of its own has.</param>
    public static async Task<IReadOnlyDictionary<string, DateTime>> MakeAsync(string folder, int tickets, TimeSpan lastRungIn, DateTimeOffset? now = null)
    {
        Write(Path.Combine(folder, "tenants", Tenant, "tenant.yaml"), TenantText);
        Write(Path.Combine(folder, "tenants", Tenant, "calendar.yaml"), CalendarText);
        Write(Path.Combine(folder, "workflow-definitions", Tenant, "tangga.yaml"), SopText);
        var time = new ManualTime((now ?? TimeProvider.System.GetUtcNow()) + lastRungIn - (Target * 1.5));
        await using var services = Services(folder, time);
        await services.GetRequiredService<SopDatabase>().MigrateAsync(CancellationToken.None);
        await services.GetRequiredService<ImportDefinitions>().RunAsync(CancellationToken.None);
        var tenant = services.GetRequiredService<TenantRegistry>().Find(Tenant)!;
        await services.GetRequiredService<DemoAccounts>().SeedAsync(tenant, password => $"hash of {password}", CancellationToken.None);
        var person = await services.GetRequiredService<PeopleDirectory>().FindAsync(tenant, "pemohon", CancellationToken.None);
        var begun = new Dictionary<string, DateTime>();
        for (var index = 1; index <= tickets; index++)
        {
            var request = new FileTicketRequest { Sop = Sop, Answers = new Dictionary<string, Answer> { ["uraian"] = Answer.Text($"Nomor {index}") } };
            (await services.GetRequiredService<FileTicketHandler>().HandleAsync(new Caller(tenant, Actor.Of(person!)), request, null, CancellationToken.None))
                .Succeeded(out var filed, out var problem).Should().BeTrue("{0}", problem);
            begun.Add(JsonDocument.Parse(filed!.Body).RootElement.Text("number")!, time.Now());
            time.Advance(TimeSpan.FromMilliseconds(100));
        }

        return begun;
    }

    /// <summary>What replaying the histories of all tickets finds wrong.</summary>
    public static async Task<IReadOnlyList<TicketFinding>> VerifyAsync(string folder)
    {
        await using var services = Services(folder, TimeProvider.System);
        return (await services.GetRequiredService<VerifyTickets>().RunAsync(null, null, CancellationToken.None)).Findings;
    }

    internal static ServiceProvider Services(string folder, TimeProvider time) =>
        Services(folder, new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder, "data", "sopengine.db")};Pooling=False" }, time);

    internal static ServiceProvider Services(string folder, DatabaseOptions database, TimeProvider time) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(time)
        .AddSingleton(_ => new SopDatabase(database))
        .AddSopEngineApplication()
        .AddSingleton(Options.Create(new TenantOptions { Path = Path.Combine(folder, "tenants") }))
        .AddSingleton(Options.Create(new DefinitionOptions { Path = Path.Combine(folder, "workflow-definitions") }))
        .BuildServiceProvider();

    internal static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
