using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SopEngine.Application;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Benchmarks.Support;

/// <summary>
/// A folder with regions, an SOP for each, and a SQLite database of as many tickets as a scenario needs: the first of a region is filed by the ordinary use case two hours
/// ago, the others are copies of its rows under numbers of their own. Each ticket has one open row, its clock, and two rungs: one fell due an hour ago.
/// </summary>
internal sealed class BenchFolder : IDisposable
{
    private const string TenantText = """
        language: sopengine/1
        tenant: {tenant}
        name: Kabupaten {tenant}
        kind: region
        zone: Asia/Jakarta
        numbers: { ticket: "UJI-{year}-{seq:4}" }
        roles:
          - { id: petugas, label: Petugas }
          - { id: admin, label: Administrator }
        people:
          - { userName: pemohon, name: Pemohon Satu }
          - { userName: petugas, name: Petugas Satu, holds: [{ role: petugas }] }
          - { userName: admin, name: Admin Satu, holds: [{ role: admin }] }
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
            ladder: [{ at: 50, do: remind, to: ["lane:petugas"] }, { at: 1000, do: remind, to: ["lane:petugas"] }]
            outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }]
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sopengine-bench-");

    private BenchFolder(int regions) => Regions = [.. Enumerable.Range(0, regions).Select(region => $"uji-{region:00}")];

    public string Path => _folder.FullName;

    public IReadOnlyList<string> Regions { get; }

    private string Database => System.IO.Path.Combine(Path, "data", "sopengine.db");

    /// <summary>By number, from 0.</summary>
    public static string Number(int ticket) => $"UJI-S-{ticket:000000}";

    public static async Task<BenchFolder> MakeAsync(int regions, int tickets)
    {
        var folder = new BenchFolder(regions);
        foreach (var region in folder.Regions)
        {
            folder.Write($"tenants/{region}/tenant.yaml", TenantText.Replace("{tenant}", region, StringComparison.Ordinal));
            folder.Write($"workflow-definitions/{region}/layanan.yaml", SopText);
        }

        await using var services = folder.Services(new TwoHoursAgo());
        await services.GetRequiredService<SopDatabase>().MigrateAsync(CancellationToken.None);
        await services.GetRequiredService<ImportDefinitions>().RunAsync(CancellationToken.None);
        await using var connection = await folder.OpenAsync();
        foreach (var region in folder.Regions)
        {
            var first = await FileOneAsync(services, region);
            foreach (var table in new[] { "tickets", "history", "work_items", "clocks", "alarms" })
            {
                await CopyAsync(connection, table, region, first, tickets);
            }
        }

        return folder;
    }

    public async Task<SqliteConnection> OpenAsync()
    {
        var file = new SqliteConnectionStringBuilder { DataSource = Database, Pooling = false };
        var connection = new SqliteConnection(file.ConnectionString);
        await connection.OpenAsync();
        await connection.ExecuteAsync("PRAGMA busy_timeout = 5000");
        return connection;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task CopyAsync(SqliteConnection connection, string table, string region, string first, int tickets)
    {
        var columns = await connection.ColumnAsync("SELECT name FROM pragma_table_info($table)", ("$table", table));
        var values = columns.Select(column => column is "number" or "ticket" or "state" or "changes" ? $"replace(\"{column}\", $first, 'UJI-S-' || printf('%06d', n))" : $"\"{column}\"");
        var key = columns.Contains("ticket") ? "ticket" : "number";
        await connection.ExecuteAsync(
            $"""
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < $tickets)
            SELECT {string.Join(", ", values)} FROM numbers CROSS JOIN "{table}" WHERE "tenant" = $region AND "{key}" = $first
            """,
            ("$region", region),
            ("$first", first),
            ("$tickets", tickets));
    }

    private static async Task<string> FileOneAsync(ServiceProvider services, string region)
    {
        var tenant = services.GetRequiredService<TenantRegistry>().Find(region)!;
        var caller = new Caller(tenant, Actor.Of(tenant.People.Single(known => known.UserName == "pemohon")));
        var request = new FileTicketRequest { Sop = "layanan", Answers = new Dictionary<string, Answer> { ["uraian"] = Answer.Text("Aplikasi tidak dapat dibuka.") } };
        var filed = await services.GetRequiredService<FileTicketHandler>().HandleAsync(caller, request, null, CancellationToken.None);
        using var body = JsonDocument.Parse(filed.Succeeded(out var answer, out var problem) ? answer.Body : throw new InvalidOperationException(problem.Detail));
        return body.RootElement.GetProperty("number").GetString()!;
    }

    /// <summary>The use cases on these regions, within this process.</summary>
    private ServiceProvider Services(TimeProvider time) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(time)
        .AddSingleton(_ => new SopDatabase(new DatabaseOptions { ConnectionString = $"Data Source={Database};Pooling=False" }))
        .AddSopEngineApplication()
        .AddSingleton(Options.Create(new TenantOptions { Path = System.IO.Path.Combine(Path, "tenants") }))
        .AddSingleton(Options.Create(new DefinitionOptions { Path = System.IO.Path.Combine(Path, "workflow-definitions") }))
        .BuildServiceProvider();

    private void Write(string path, string text)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private sealed class TwoHoursAgo : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddHours(-2);
    }
}
