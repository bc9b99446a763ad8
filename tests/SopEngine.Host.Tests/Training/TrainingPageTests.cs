using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SopEngine.Host.Tests.Pages;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Training;

/// <summary>The pages of a training region: all of them are marked, and one of them moves its clock.</summary>
public sealed class TrainingPageTests : IDisposable
{
    private const string Morning = "Senin, 23 November 2026 pukul 09.00 WIB";

    private readonly TrainingHost _training = new();

    // ends of addresses that give a calendar, a connection, a table, an event log, a diagram, or a definition
    private static readonly string[] _files = [".ics", ".pbids", ".csv", ".xlsx", "unduh/xes", "jejak-harian/unduh", "unduh/ocel", "unduh/pdf", "unduh/docx", "unduh/bpmn", "unduh/elsa", "/yaml"];

    public void Dispose() => _training.Dispose();

    [Fact]
    public async Task Every_page_of_a_training_region_is_marked_and_none_of_the_others()
    {
        var (practice, real) = (await _training.BrowseAsync("admin"), await _training.BrowseAsync("admin", Helpdesk.Tenant));
        var number = (await Helpdesk.FileAsync(await _training.Host.SignInAsync(TrainingHost.Practice, "pelapor"))).Text("number")!;
        (await Helpdesk.FileAsync(await _training.Host.SignInAsync(Helpdesk.Tenant, "pelapor"))).Text("number").Should().Be(number, "both count from one");
        // what other programs read has no page around it
        var routes = PageRoutes().Where(route => !_files.Any(file => route.EndsWith(file, StringComparison.Ordinal))).ToList();
        routes.Should().HaveCountGreaterThan(12).And.Contain("jam-latihan");

        foreach (var route in routes)
        {
            var address = route.Replace("{number}", number, StringComparison.Ordinal).Replace("{clock}", "c1", StringComparison.Ordinal).Replace("{sop}", Helpdesk.Sop, StringComparison.Ordinal)
                .Replace("{id}", "tidak-ada", StringComparison.Ordinal).Replace("{token}", "tidak-ada", StringComparison.Ordinal).Replace("{key}", "tidak-ada", StringComparison.Ordinal).Replace("{draft:int}", "1", StringComparison.Ordinal)
                .Replace("{seq}", "1", StringComparison.Ordinal).Replace("{row}", "tidak-ada", StringComparison.Ordinal).Replace("{userName}", "staff-it", StringComparison.Ordinal)
                .Replace("{subject}", "katalog", StringComparison.Ordinal).Replace("{revision:int}", "1", StringComparison.Ordinal);

            Mark(await practice.GetAsync($"/{TrainingHost.Practice}/{address}")).Should().Contain("LATIHAN").And.Contain("Latihan Banyuwangi").And.Contain(Morning, "{0} shows the clock", route);
            Mark(await real.GetAsync($"/{Helpdesk.Tenant}/{address}")).Should().BeNull("{0} is no practice", route);
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_sees_the_mark_too()
    {
        var stranger = new Browser(_training.Host, TrainingHost.Practice);

        foreach (var address in new[] { "", "masuk", "lacak", "sop", "tugas" })
        {
            Mark(await stranger.GetAsync($"/{TrainingHost.Practice}/{address}")).Should().Contain("LATIHAN").And.Contain(Morning);
        }

        Mark((await stranger.GetAsync("tidak/ada/sama-sekali")).ShouldBe(404)).Should().BeNull("an address that no region has is nobody's page");
        (await stranger.GetAsync("/")).Document.QuerySelectorAll(".card h2 .tag").Should().ContainSingle().Which.TextContent.Should().Be("Latihan");
    }

    [Fact]
    public async Task The_document_to_print_is_marked()
    {
        var admin = await _training.AdminAsync();

        (await admin.GetAsync($"sops/{Helpdesk.Sop}/revisions/1/document")).Should().HaveStatus(200).Body.Should().Contain("<b>LATIHAN</b>").And.Contain("class=\"practice\"");
        (await (await _training.AdminAsync(Helpdesk.Tenant)).GetAsync($"sops/{Helpdesk.Sop}/revisions/1/document")).Body.Should().NotContain("LATIHAN").And.NotContain("practice");
    }

    [Fact]
    public async Task A_form_that_has_expired_is_refused_under_the_mark()
    {
        var browser = await _training.BrowseAsync("admin");
        using var content = new FormUrlEncodedContent([new("step", "week")]);

        var refused = await PageAnswer.ReadAsync(await browser.Http.PostAsync(new Uri($"/{TrainingHost.Practice}/jam-latihan", UriKind.Relative), content));

        Mark(refused.ShouldBe(400)).Should().Contain("LATIHAN");
    }

    [Fact]
    public async Task The_admin_moves_the_clock_without_script()
    {
        var browser = await _training.BrowseAsync("admin");
        var page = (await browser.GetAsync("jam-latihan")).ShouldBe(200);
        page.ShouldBeUsable();

        page = (await browser.SendAsync(page, "kecepatan", [("speed", "0")])).ShouldBe(200);
        Mark(page).Should().Contain("berhenti");
        page = await browser.SendAsync(page, "langkah", [("step", "hour")]);
        Mark(page).Should().Contain("pukul 10.00 WIB");
        page = await browser.SendAsync(page, "langkah", [("step", "workingDay")]);
        Mark(page).Should().Contain("Selasa, 24 November 2026 pukul 07.30 WIB");
        page = await browser.SendAsync(page, "langkah", [("step", "week")]);
        Mark(page).Should().Contain("Selasa, 1 Desember 2026 pukul 07.30 WIB");
        page = await browser.SendAsync(page, "lompat", [("to", "2026-12-04T15:30")]);
        Mark(page).Should().Contain("Jumat, 4 Desember 2026 pukul 15.30 WIB");
        page = await browser.SendAsync(page, "kecepatan-sendiri", [("speed", "120")]);
        Mark(page).Should().Contain("berjalan 120x");
        page.Document.QuerySelector("[role=status]")!.TextContent.Should().Contain("sudah diatur");
    }

    [Theory]
    [InlineData("lompat", "to", "2026-11-22T08:00", "tidak dapat mundur")]
    [InlineData("lompat", "to", "besok", "2026-11-23T15:30")]
    [InlineData("lompat", "to", "", "2026-11-23T15:30")]
    [InlineData("lompat", "to", "0001-01-01T00:00", "2026-11-23T15:30")]
    [InlineData("lompat", "to", "2050-01-01T08:00", "5 tahun")]
    [InlineData("kecepatan-sendiri", "speed", "-3", "bilangan bulat")]
    [InlineData("kecepatan-sendiri", "speed", "99999999999999999999", "bilangan bulat")]
    [InlineData("langkah", "step", "abad", "bilangan bulat")]
    public async Task What_cannot_be_is_said_at_its_box_and_what_was_typed_stays(string form, string field, string typed, string said)
    {
        var browser = await _training.BrowseAsync("admin");

        var page = (await browser.SendAsync(await browser.GetAsync("jam-latihan"), form, [(field, typed)])).ShouldBe(422);

        page.Document.QuerySelector("[role=alert]")!.TextContent.Should().Contain(said);
        Mark(page).Should().Contain(Morning);
        if (typed.Length > 0 && form != "langkah")
        {
            page.Form(form).QuerySelector($"[name={field}]")!.GetAttribute("value").Should().Be(typed);
        }
    }

    [Fact]
    public async Task The_way_to_the_clock_is_shown_to_its_admin_only()
    {
        Links(await (await _training.BrowseAsync("admin")).GetAsync("tugas")).Should().Contain($"/{TrainingHost.Practice}/jam-latihan");
        Links(await (await _training.BrowseAsync("kabid")).GetAsync("tugas")).Should().NotContain(link => link!.EndsWith("jam-latihan", StringComparison.Ordinal));
        Links(await (await _training.BrowseAsync("admin", Helpdesk.Tenant)).GetAsync("tugas")).Should().NotContain(link => link!.EndsWith("jam-latihan", StringComparison.Ordinal));
        (await (await _training.BrowseAsync("kabid")).GetAsync("jam-latihan")).ShouldBe(403);
        (await (await _training.BrowseAsync("admin", Helpdesk.Tenant)).GetAsync("jam-latihan")).ShouldBe(404).Text.Should().Contain("bukan daerah latihan");
    }

    [Fact]
    public async Task A_form_to_file_proposes_the_time_of_the_region()
    {
        await (await _training.AdminAsync()).PutAsync("training-clock", new { to = "2027-03-01T08:00:00+07:00", speed = 0 });

        var page = await (await _training.BrowseAsync("staff-it")).GetAsync("ajukan");

        page.Field("receivedAt")!.GetAttribute("max").Should().Be("2027-03-01T08:00");
    }

    private static string? Mark(PageAnswer page) => page.Document.QuerySelector(".training")?.TextContent;

    private static IEnumerable<string?> Links(PageAnswer page) => page.Document.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href"));

    /// <summary>Every address below a region that people open; what is downloaded is no page.</summary>
    private IEnumerable<string> PageRoutes() => _training.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
        .Select(endpoint => endpoint.RoutePattern.RawText!)
        .Where(pattern => pattern.StartsWith("/{tenant}/", StringComparison.Ordinal))
        .Select(pattern => pattern["/{tenant}/".Length..]);
}
