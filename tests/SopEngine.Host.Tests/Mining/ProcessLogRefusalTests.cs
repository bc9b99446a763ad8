using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Mining;

/// <summary>Who gets a log, what is noted of it, and how one is refused.</summary>
public sealed class ProcessLogRefusalTests(LoggedRegionOnSqlite region) : IClassFixture<LoggedRegionOnSqlite>
{
    [Theory]
    [InlineData("", "dari")]
    [InlineData("?dari=2026-11-01", "sampai")]
    [InlineData("?dari=besok&sampai=2026-11-30", "dari")]
    [InlineData("?dari=01-11-2026&sampai=2026-11-30", "dari")]
    [InlineData("?dari=0001-01-01&sampai=0001-01-02", "dari")]
    [InlineData("?dari=2026-11-30&sampai=2026-11-01", "sampai")]
    [InlineData("?dari=2025-11-01&sampai=2026-11-30", "sampai")]
    public async Task A_period_that_cannot_be_read_is_refused_beside_its_field(string query, string field)
    {
        foreach (var format in new[] { "xes", "ocel" })
        {
            var refused = (await (await region.AnalystAsync()).GetAsync($"process-logs/{format}{query}")).Should().BeRefused(422, "process-log-period-invalid");
            refused.Json.List("errors").Single().Text("field").Should().Be(field);
        }
    }

    [Fact]
    public async Task An_SOP_that_is_not_there_an_officer_and_the_ministry_are_refused()
    {
        const string Period = "dari=2026-11-01&sampai=2026-11-30";
        (await (await region.AnalystAsync()).GetAsync($"process-logs/xes?{Period}&sop=tidak-ada")).Should().BeRefused(404, "sop-unknown");
        (await (await region.Host.SignInAsync(Helpdesk.Tenant, "staff-it")).GetAsync($"process-logs/ocel?{Period}")).Should().BeRefused(403, "figures-not-for-you");
        (await (await region.Host.SignInAsync("nasional", "analis")).GetAsync($"process-logs/xes?{Period}")).Should().BeRefused(422, "process-log-of-one-region");
    }

    [Fact]
    public async Task Every_download_is_noted_and_a_refusal_is_not()
    {
        var analyst = await region.AnalystAsync();
        await analyst.GetAsync("process-logs/ocel?dari=2026-11-02&sampai=2026-11-29");
        await analyst.GetAsync("process-logs/ocel?dari=2026-11-29&sampai=2026-11-02");

        await using var db = region.Open();
        var read = (await db.ReportReads.AsNoTracking().Where(row => row.Query.Contains("2026-11-29")).ToListAsync()).Should().ContainSingle().Which;
        (read.Query, read.UserName, read.Reader, read.Status).Should().Be(("process-logs/ocel?dari=2026-11-02&sampai=2026-11-29", "analis", new TenantId(LoggedRegion.Tenant), 200));
    }

    [Fact]
    public async Task The_page_gives_the_file_and_shows_a_refusal_with_what_was_typed()
    {
        var browser = await Browser.SignedInAsync(region.Host, LoggedRegion.Tenant, "analis");
        var page = (await browser.GetAsync("akses-data")).ShouldBe(200);
        page.ShouldBeUsable();
        page.Document.QuerySelector("#log-proses form")!.GetAttribute("action").Should().Be("/batam/kinerja/unduh/xes");
        page.Document.QuerySelector("#log-proses button[formaction]")!.GetAttribute("formaction").Should().Be("/batam/kinerja/unduh/ocel");

        using var file = await browser.Http.GetAsync(new Uri("/batam/kinerja/unduh/xes?dari=2026-11-20&sampai=2026-11-30&sop=", UriKind.Relative));
        file.Content.Headers.ContentDisposition!.FileName.Should().Be("batam-20261120-20261130.xes");
        XesReader.Read(await file.Content.ReadAsStringAsync()).Traces.Should().HaveCount(2);

        var refused = (await browser.GetAsync("kinerja/unduh/ocel?dari=2026-11-30&sampai=2026-11-01&sop=")).ShouldBe(422);
        refused.ShouldBeUsable();
        refused.Document.QuerySelector("[name=sampai]")!.GetAttribute("aria-invalid").Should().Be("true");
        refused.Document.QuerySelector("[name=dari]")!.GetAttribute("value").Should().Be("2026-11-30");
        var officer = await Browser.SignedInAsync(region.Host, Helpdesk.Tenant, "staff-it");
        (await officer.GetAsync("kinerja/unduh/xes?dari=2026-11-01&sampai=2026-11-02")).ShouldBe(403);
    }
}
