using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SopEngine.Application;
using SopEngine.Application.Calls;
using SopEngine.Application.Deliveries.Mail;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Work;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Benchmarks.Completions;

/// <summary>
/// One region and an SOP of six rows, each with its time, that an officer completes one after the other, through the handlers that HTTP uses. Filing is not counted. On a full
/// day the requester is told of each row in his inbox and by mail, and the first row takes a photograph that was uploaded before.
/// </summary>
internal sealed class SixTasks : IAsyncDisposable
{
    public const int Rows = 6;

    public const string Region = "enam";

    private const string TenantText = """
        language: sopengine/1
        tenant: enam
        name: Kabupaten Enam
        kind: region
        zone: Asia/Jakarta
        numbers: { ticket: "ENAM-{year}-{seq:7}" }
        roles:
          - { id: petugas, label: Petugas }
          - { id: admin, label: Administrator }
        people:
          - { userName: pemohon, name: Pemohon Satu, email: pemohon@enam.example }
          - { userName: petugas, name: Petugas Satu, holds: [{ role: petugas }] }
          - { userName: admin, name: Admin Satu, holds: [{ role: admin }] }
        """;

    private const string SopHead = """
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
        PHOTOGRAPHsteps:
          - { id: ajukan, no: "1", activity: Mengajukan, lane: pemohon, phase: intake, form: permohonan, outcomes: [{ id: kirim, label: Kirim, goto: kerja1, milestone: submitted }] }

        """;

    private const string Photograph = "  - { id: hasil, title: Hasil, fields: [{ name: foto, label: Foto, type: files, required: true }] }\n";

    // the smallest picture there is
    private static readonly byte[] _picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly DirectoryInfo _folder;
    private readonly ServiceProvider _services;
    private readonly ConcurrentDictionary<string, Guid> _photographs = new(StringComparer.Ordinal);
    private readonly bool _fullDay;
    private readonly Caller _requester;
    private readonly Caller _officer;

    private SixTasks(DirectoryInfo folder, ServiceProvider services, bool fullDay)
    {
        (_folder, _fullDay) = (folder, fullDay);
        _services = services;
        var tenant = services.GetRequiredService<TenantRegistry>().Find(Region)!;
        _requester = new Caller(tenant, Actor.Of(tenant.People.Single(known => known.UserName == "pemohon")));
        _officer = new Caller(tenant, Actor.Of(tenant.People.Single(known => known.UserName == "petugas")));
    }

    public static async Task<SixTasks> MakeAsync(Func<string, DatabaseOptions> database, bool fullDay = false)
    {
        var folder = Directory.CreateTempSubdirectory("sopengine-bench-");
        Write(folder, $"tenants/{Region}/tenant.yaml", TenantText);
        Write(folder, $"workflow-definitions/{Region}/layanan.yaml", SopHead.Replace("PHOTOGRAPH", fullDay ? Photograph : "", StringComparison.Ordinal) + string.Concat(Enumerable.Range(1, Rows).Select(row => Step(row, fullDay))));
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(_ => new SopDatabase(database(folder.FullName)))
            .AddSopEngineApplication()
            .AddSingleton(Options.Create(new TenantOptions { Path = Path.Combine(folder.FullName, "tenants") }))
            .AddSingleton(Options.Create(new DefinitionOptions { Path = Path.Combine(folder.FullName, "workflow-definitions") }))
            .AddSingleton(Options.Create(fullDay ? new MailOptions { Host = "127.0.0.1", From = "layanan@enam.example" } : new MailOptions()))
            .BuildServiceProvider();
        await services.GetRequiredService<SopDatabase>().MigrateAsync(CancellationToken.None);
        await services.GetRequiredService<ImportDefinitions>().RunAsync(CancellationToken.None);
        return new SixTasks(folder, services, fullDay);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>Where its files are.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Files so many tickets, whose rows are then there to be completed.</summary>
    public async Task<IReadOnlyList<string>> FileAsync(int tickets)
    {
        var filed = new List<string>(tickets);
        while (filed.Count < tickets)
        {
            filed.Add(await FileAsync());
        }

        return filed;
    }

    /// <summary>So many callers, each with a ticket of his own, complete its six rows, until the time is up or no ticket is left.</summary>
    public static async Task<Window> RunAsync(IEnumerable<string> tickets, int callers, TimeSpan longest, Func<string, int, Task> complete)
    {
        var (queue, latencies) = (new ConcurrentQueue<string>(tickets), new ConcurrentBag<double>());
        var (cpu, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(began) < longest && queue.TryDequeue(out var ticket))
            {
                for (var row = 1; row <= Rows; row++)
                {
                    var from = Stopwatch.GetTimestamp();
                    await complete(ticket, row);
                    latencies.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
                }
            }
        })));
        return new Window(latencies, Stopwatch.GetElapsedTime(began), Environment.CpuUsage.TotalTime - cpu, GC.GetTotalAllocatedBytes() - bytes);
    }

    public async Task<string> FileAsync()
    {
        var request = new FileTicketRequest { Sop = "layanan", Answers = new Dictionary<string, Answer> { ["uraian"] = Answer.Text("Aplikasi tidak dapat dibuka.") } };
        var filed = await _services.GetRequiredService<FileTicketHandler>().HandleAsync(_requester, request, null, CancellationToken.None);
        using var body = JsonDocument.Parse(filed.Succeeded(out var answer, out var problem) ? answer.Body : throw new InvalidOperationException(problem.Detail));
        var number = body.RootElement.GetProperty("number").GetString()!;
        if (_fullDay)
        {
            _photographs[number] = await UploadAsync();
        }

        return number;
    }

    /// <summary>The photograph that the first row of a ticket takes on a full day; null on another.</summary>
    public Guid? PhotographFor(string ticket) => _photographs.TryGetValue(ticket, out var file) ? file : null;

    public async Task CompleteAsync(string ticket, int row)
    {
        var operation = new Operation($"{ticket}/{row}", new string('a', 64));
        var answers = row == 1 && PhotographFor(ticket) is { } file ? new Dictionary<string, Answer> { ["foto"] = Answer.List([file.ToString()]) } : [];
        var done = await _services.GetRequiredService<CompleteWorkItemHandler>().HandleAsync(
            _officer, $"{ticket}.{row + 1}", new CompleteRequest { Outcome = "selesai", Answers = answers }, operation, CancellationToken.None);
        if (!done.Succeeded(out _, out var problem))
        {
            throw new InvalidOperationException(problem.Detail);
        }
    }

    private async Task<Guid> UploadAsync()
    {
        using var content = new MemoryStream(_picture);
        var uploaded = await _services.GetRequiredService<UploadFile>().HandleAsync(_officer, "foto.png", content, CancellationToken.None);
        return uploaded.Succeeded(out var file, out var problem) ? Guid.Parse(file.Id) : throw new InvalidOperationException(problem.Detail);
    }

    private static string Step(int row, bool fullDay)
    {
        var day = fullDay ? $"{(row == 1 ? ", form: hasil" : "")}, notify: [{{ on: done, template: pemberitahuan, to: requester, via: [inbox, email] }}]" : "";
        return $$"""
              - { id: kerja{{row}}, no: "{{row + 1}}", activity: Mengerjakan bagian {{row}}, lane: petugas, phase: work, time: 2 jam{{day}}, outcomes: [{ id: selesai, label: Selesai, {{(row < Rows ? $"goto: kerja{row + 1}" : "close: solved, milestones: [resolved, closed]")}} }] }

            """;
    }

    private static void Write(DirectoryInfo folder, string path, string text)
    {
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
