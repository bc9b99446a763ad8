using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Verify;
using SopEngine.Host.Background;
using SopEngine.Host.Tests.Support;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Faults;

/// <summary>A database that fails while the host runs: callers are told to come again, nothing is lost, nothing is half-written, and it goes on by itself.</summary>
public sealed class DatabaseFaultTests : IAsyncLifetime, IDisposable
{
    private readonly SopEngineHost _host = new();
    private ApiClient _requester = null!;

    private string File => Path.Combine(_host.Folder, "test.db");

    public async Task InitializeAsync()
    {
        _requester = await _host.SignInAsync(Helpdesk.Tenant, "pelapor");
        await Helpdesk.FileAsync(_requester);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_full_disk_is_a_503_and_the_same_filing_takes_effect_once_when_there_is_room_again()
    {
        using var full = SqliteFault.Full(File);
        ApiAnswer answer;
        var filed = 1;
        while ((answer = await FileAsync($"penuh-{filed}")).Status == 201)
        {
            (++filed).Should().BeLessThan(1000, "the file may not grow");
        }

        Unavailable(answer, "penuh");
        await NotReadyAsync("Full");

        full.End();
        (await FileAsync($"penuh-{filed}")).Should().HaveStatus(201);
        (await FileAsync($"penuh-{filed}")).Headers.Should().NotBeNull();
        await NothingIsHalfWrittenAsync(filed + 1);
    }

    [Fact]
    public async Task A_database_that_can_only_be_read_is_read_and_not_written()
    {
        using var readOnly = SqliteFault.ReadOnly(File);

        (await _requester.GetAsync("tickets")).Should().HaveStatus(200);
        Unavailable(await FileAsync("baca-saja"), "hanya dapat dibaca");
        await NotReadyAsync("ReadOnly");

        readOnly.End();
        (await FileAsync("baca-saja")).Should().HaveStatus(201);
        await NothingIsHalfWrittenAsync(2);
    }

    [Fact]
    public async Task A_file_that_was_taken_away_is_neither_written_to_nor_replaced_by_an_empty_one()
    {
        System.IO.File.Move(File, File + ".away");

        Unavailable(await FileAsync("hilang"), "tidak dapat dihubungi");
        Unavailable(await _requester.GetAsync("tickets"), "tidak dapat dihubungi");
        await NotReadyAsync("Unreachable");
        System.IO.File.Exists(File).Should().BeFalse();

        System.IO.File.Move(File + ".away", File);
        (await FileAsync("hilang")).Should().HaveStatus(201);
        await NothingIsHalfWrittenAsync(2);
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_says_so_in_words_and_not_as_a_server_error()
    {
        var page = _host.Anonymous(Helpdesk.Tenant);
        System.IO.File.Move(File, File + ".away");

        var answer = await page.GetAsync($"/{Helpdesk.Tenant}/undangan/aaaaaaaaaaaaaaaaaaaaaaaa");

        answer.Status.Should().Be(503, answer.Body);
        answer.ContentType.Should().Be("text/html");
        answer.Body.Should().Contain("Basis data tidak dapat dihubungi").And.NotContain("   at ");
        System.IO.File.Move(File + ".away", File);
    }

    [Fact]
    public void A_fault_is_told_once_and_so_is_its_end_and_passes_wait_longer_each_time()
    {
        var log = new LogLines<DatabaseWatch>();
        var watch = new DatabaseWatch(TimeProvider.System, log);

        foreach (var _ in Enumerable.Range(0, 5))
        {
            watch.Met(DatabaseFault.Full, new IOException("no room"));
        }

        watch.Pause.Should().BeCloseTo(TimeSpan.FromSeconds(32), TimeSpan.FromSeconds(2));
        watch.Worked();
        watch.Pause.Should().BeNull();
        watch.Fault.Should().Be(DatabaseFault.Full, "a balancer does not send requests to and fro");
        log.All.Should().HaveCount(2);
        log.All.First().Should().Contain("Full").And.Contain("no room");
    }

    private static void Unavailable(ApiAnswer answer, string words)
    {
        answer.Should().BeRefused(503, "database-unavailable").Json.Text("detail").Should().Contain(words);
        answer.Headers.RetryAfter!.Delta.Should().BePositive();
    }

    private Task<ApiAnswer> FileAsync(string key) => _requester.PostAsync("tickets", Helpdesk.Filing, key);

    private async Task NotReadyAsync(string fault)
    {
        var ready = await _host.Anonymous("").GetAsync("/healthz/ready");
        ready.Should().HaveStatus(503);
        ready.Json.List("checks").Single(check => check.Text("name") == "database").Text("status").Should().Contain(fault);
        (await _host.Anonymous("").GetAsync("/healthz/live")).Should().HaveStatus(200);
    }

    private async Task NothingIsHalfWrittenAsync(int tickets)
    {
        var report = await _host.Services.GetRequiredService<VerifyTickets>().RunAsync(null, null, CancellationToken.None);
        report.Findings.Should().BeEmpty();
        report.Tickets.Should().Be(tickets);
    }
}
