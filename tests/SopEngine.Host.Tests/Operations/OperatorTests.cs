using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Tests.Crashes;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Operations;

/// <summary>The operator sees how the installation stands and decides about parked work, by page and by program; nobody else does.</summary>
public sealed class OperatorTests : IAsyncLifetime, IDisposable
{
    private SopEngineHost _host = null!;

    public async Task InitializeAsync() => _host = await OperatorHost.MakeAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Without_script_an_operator_signs_in_looks_and_has_parked_work_run_again()
    {
        var (ticket, ordinal) = await OperatorHost.ParkAsync(_host);
        var browser = new Browser(_host, CrashRegion.Tenant);
        var form = $"p-uji-{ticket}-{ordinal}";

        var signIn = (await browser.GetAsync("/operator")).ShouldBe(200);
        signIn.ShouldBeUsable();
        (await browser.SendAsync(signIn, "masuk", [("token", "salah-salah-salah-salah-salah")])).ShouldBe(401).Text.Should().Contain("hanya untuk operator");
        var page = (await browser.SendAsync(signIn, "masuk", [("token", OperatorHost.Token)])).ShouldBe(200);
        page.ShouldBeUsable();
        page.Text.Should().Contain("Keadaan instalasi").And.Contain(ticket).And.Contain("TimeoutException").And.Contain("Tangga eskalasi").And.Contain("budi")
            .And.Contain("Belum ada cadangan").And.NotContain("Nomor 1", "what a case is about is not the operator's to read");

        var refused = (await browser.SendAsync(page, form, [("ground", " "), ("act", "retry")])).ShouldBe(422);
        refused.Text.Should().Contain("Tulis alasannya");
        refused.ShouldBeUsable();
        var done = (await browser.SendAsync(page, form, [("ground", "Server surat sudah pulih."), ("act", "retry")])).ShouldBe(200);
        done.Document.QuerySelector("[role=status]")!.TextContent.Should().Contain("dijalankan kembali");
        done.Text.Should().Contain("Tidak ada pekerjaan yang terparkir");

        await using var db = OperatorHost.Rows(_host);
        (await db.History.SingleAsync(row => row.Ticket == ticket && row.Kind == HistoryKind.AlarmRetried))
            .Should().BeEquivalentTo(new { Actor = "operator:budi", Ground = "Server surat sudah pulih.", Public = false });
    }

    [Fact]
    public async Task A_program_reads_the_same_and_skips_with_a_ground()
    {
        var (ticket, ordinal) = await OperatorHost.ParkAsync(_host);
        var script = OperatorHost.Caller(_host, OperatorHost.OtherToken);

        var status = (await script.GetAsync("/api/v1/operator/status")).Should().HaveStatus(200).Json;
        status.List("parked").Should().ContainSingle().Which.Text("ticket").Should().Be(ticket);
        status.GetProperty("alarms").Number("due").Should().BePositive();
        status.GetProperty("database").Text("migration").Should().NotBeNullOrEmpty();
        status.List("hosts").Should().ContainSingle().Which.Text("isAlive").Should().Be("True");

        var path = $"/api/v1/operator/parked/uji/{ticket}/{ordinal}";
        (await script.PostAsync($"{path}/skip", new { })).Should().BeRefused(422, "form-invalid");
        (await script.PostAsync($"{path}/forget", new { ground = "x" })).Should().BeRefused(404);
        (await script.PostAsync($"/api/v1/operator/parked/atlantis/{ticket}/{ordinal}/skip", new { ground = "x" })).Should().BeRefused(404, "unknown-tenant");
        (await script.PostAsync($"{path}/skip", new { ground = "Sudah diberi tahu lewat telepon." })).Should().HaveStatus(204);
        (await script.PostAsync($"{path}/skip", new { ground = "Sekali lagi." })).Should().BeRefused(409, "alarm-not-parked");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("tanda-masuk-yang-salah-123456")]
    [InlineData(OperatorHost.ScrapeToken)]
    public async Task Nobody_else_is_let_in(string? token)
    {
        var caller = OperatorHost.Caller(_host, token);

        (await caller.GetAsync("/api/v1/operator/status")).Should().BeRefused(401, "operator-token-required");
        (await caller.PostAsync("/api/v1/operator/parked/uji/UJI-2026-0001/1/skip", new { ground = "x" })).Should().BeRefused(401, "operator-token-required");
        (await caller.GetAsync("/operator")).Body.Should().Contain("Masuk sebagai operator").And.NotContain("Keadaan instalasi");
    }

    [Fact]
    public async Task Where_no_operator_is_named_there_is_no_operators_page()
    {
        await using var host = new SopEngineHost { Environment = "Production" };

        (await host.Anonymous("").GetAsync("/operator")).Status.Should().Be(404);
        (await host.Anonymous("").GetAsync("/api/v1/operator/status")).Should().BeRefused(404);
    }

    [Fact]
    public async Task A_weak_token_stops_the_start_with_a_sentence()
    {
        using var folder = new TemporaryFolder();

        var result = await HostProcess.RunAsync(folder.Path, "serve", "--SopEngine:Operations:Operators:budi=rahasia", "--urls=http://127.0.0.1:0");

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("\"budi\" terlalu pendek").And.NotContain("   at ");
    }
}
