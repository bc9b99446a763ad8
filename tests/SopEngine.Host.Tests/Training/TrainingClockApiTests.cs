using System.Text;
using SopEngine.Host.Tests.Api;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Training;

/// <summary>The training clock over HTTP: what it moves, what it refuses, and whom it leaves alone.</summary>
public sealed class TrainingClockApiTests : IDisposable
{
    private readonly TrainingHost _training = new();

    private SopEngineHost Host => _training.Host;

    public void Dispose() => _training.Dispose();

    [Fact]
    public async Task The_admin_sets_speed_and_instant_and_reads_them_again()
    {
        var admin = await _training.AdminAsync();

        var set = (await admin.PutAsync("training-clock", new { speed = 60, to = "2026-11-27T11:15:00+07:00" })).Should().HaveStatus(200).Json;
        set.Text("now").Should().Be("2026-11-27T11:15:00+07:00");
        Host.Time.Advance(TimeSpan.FromMinutes(1));

        var clock = (await admin.GetAsync("training-clock")).Should().HaveStatus(200).Json;
        clock.Text("now").Should().Be("2026-11-27T12:15:00+07:00");
        clock.Number("speed").Should().Be(60);
        clock.Text("setBy").Should().Be("admin");
        clock.Text("setAt").Should().Be("2026-11-23T09:00:00+07:00", "when it was set is real");
        clock.Text("stopsAt").Should().Be("2031-11-27T11:15:00+07:00");
    }

    [Fact]
    public async Task A_repeat_moves_it_once()
    {
        var admin = await _training.AdminAsync();
        await admin.PutAsync("training-clock", new { speed = 0 });

        var first = await admin.PutAsync("training-clock", new { to = "2026-12-01T08:00:00+07:00" }, "lompat-1");
        await admin.PutAsync("training-clock", new { to = "2026-12-02T08:00:00+07:00" });
        var again = await admin.PutAsync("training-clock", new { to = "2026-12-01T08:00:00+07:00" }, "lompat-1");

        again.Should().HaveStatus(200).Body.Should().Be(first.Body);
        (await admin.GetAsync("training-clock")).Json.Text("now").Should().Be("2026-12-02T08:00:00+07:00");
    }

    [Theory]
    [InlineData("""{"speed":-1}""", 422, "training-clock-invalid")]
    [InlineData("""{"speed":10001}""", 422, "training-clock-invalid")]
    [InlineData("""{"to":"2026-11-23T08:59:59+07:00"}""", 422, "training-clock-backwards")]
    [InlineData("""{"to":"0001-01-01T00:00:00+00:00"}""", 422, "training-clock-backwards")]
    [InlineData("""{"to":"2031-11-24T09:00:00+07:00"}""", 422, "training-clock-invalid")]
    [InlineData("""{"to":"9999-12-31T23:59:59.999+00:00"}""", 422, "training-clock-invalid")]
    [InlineData("""{"speed":60,"to":"2020-01-01T00:00:00Z"}""", 422, "training-clock-backwards")]
    [InlineData("{}", 422, "training-clock-invalid")]
    [InlineData("""{"speed":"cepat"}""", 400, "bad-json")]
    [InlineData("""{"speed":1.5}""", 400, "bad-json")]
    [InlineData("""{"to":"besok"}""", 400, "bad-json")]
    [InlineData("""{"to":"0001-01-01T00:00:00+14:00"}""", 400, "bad-json")]
    public async Task What_cannot_be_is_refused_and_the_clock_stays(string body, int status, string code)
    {
        var admin = await _training.AdminAsync();

        (await admin.SendAsync(HttpMethod.Put, "training-clock", new StringContent(body, Encoding.UTF8, "application/json"))).Should().BeRefused(status, code);

        var clock = (await admin.GetAsync("training-clock")).Json;
        clock.Text("now").Should().Be("2026-11-23T09:00:00+07:00");
        clock.Number("speed").Should().Be(1);
    }

    [Fact]
    public async Task No_body_makes_it_fail()
    {
        var admin = await _training.AdminAsync();

        foreach (var (name, bytes) in OddBodies.All)
        {
            var content = new ByteArrayContent(bytes);
            content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

            (await admin.SendAsync(HttpMethod.Put, "training-clock", content)).Status.Should().BeLessThan(500, "{0} was sent", name);
        }
    }

    [Fact]
    public async Task Elsewhere_there_is_no_such_clock_and_only_the_admin_has_one()
    {
        (await (await _training.AdminAsync(Helpdesk.Tenant)).GetAsync("training-clock")).Should().BeRefused(404, "not-a-training-region");
        (await (await _training.AdminAsync(Helpdesk.Tenant)).PutAsync("training-clock", new { speed = 60 })).Should().BeRefused(404, "not-a-training-region");
        (await (await Host.SignInAsync(TrainingHost.Practice, "kabid")).PutAsync("training-clock", new { speed = 60 })).Should().BeRefused(403, "not-allowed");
    }

    [Fact]
    public async Task Moving_it_changes_nothing_in_other_regions()
    {
        var practised = (await Helpdesk.FileAsync(await Host.SignInAsync(TrainingHost.Practice, "pelapor"))).Text("number")!;
        var real = (await Helpdesk.FileAsync(await Host.SignInAsync(Helpdesk.Tenant, "pelapor"))).Text("number")!;
        var officer = await Host.SignInAsync(Helpdesk.Tenant, "staff-it");
        var paths = new[] { $"tickets/{real}", $"tickets/{real}/history", $"tickets/{real}/clocks", "work-items", "tickets" };
        var before = await ReadAsync(officer, paths);
        var page = await (await _training.BrowseAsync("staff-it", Helpdesk.Tenant)).GetAsync("tugas");

        await (await _training.AdminAsync()).PutAsync("training-clock", new { to = "2027-03-01T08:00:00+07:00" });
        await Host.RunAlarmsAsync();

        (await ReadAsync(officer, paths)).Should().Equal(before);
        var after = await (await _training.BrowseAsync("staff-it", Helpdesk.Tenant)).GetAsync("tugas");
        after.Document.QuerySelector("main")!.TextContent.Should().Be(page.Document.QuerySelector("main")!.TextContent);
        var late = await Host.SignInAsync(TrainingHost.Practice, "staff-it");
        (await late.GetAsync($"tickets/{practised}/clocks")).Items().Should().Contain(clock => clock.GetProperty("late").GetBoolean());
    }

    [Fact]
    public async Task Its_answers_say_that_they_are_practice()
    {
        var admin = await _training.AdminAsync();
        var marked = new[] { await admin.GetAsync("tickets"), await admin.GetAsync("tickets/BWI-1999-0001"), await Host.Anonymous(TrainingHost.Practice).GetAsync("tickets") };
        var plain = new[] { await (await _training.AdminAsync(Helpdesk.Tenant)).GetAsync("tickets"), await admin.GetAsync("/api/v1/tenants") };

        marked.Should().OnlyContain(answer => answer.Headers.Contains("SopEngine-Training"));
        plain.Should().NotContain(answer => answer.Headers.Contains("SopEngine-Training"));
        var tenants = (await admin.GetAsync("/api/v1/tenants")).Items();
        tenants.Where(tenant => tenant.GetProperty("training").GetBoolean()).Should().ContainSingle().Which.Text("id").Should().Be(TrainingHost.Practice);
    }

    [Fact]
    public async Task Signing_in_and_tokens_keep_to_real_time()
    {
        var admin = await _training.AdminAsync();
        await admin.PutAsync("training-clock", new { to = "2031-11-01T08:00:00+07:00" });

        (await admin.GetAsync("training-clock")).Should().HaveStatus(200);
        (await _training.AdminAsync()).Should().NotBeNull();
        var expires = (await Host.Anonymous(TrainingHost.Practice).PostAsync("sessions", new { userName = "admin", password = "admin-banyuwangi-latihan-2026!" })).Json.Text("expiresAt");
        expires.Should().StartWith("2026-11-23");
    }

    private static async Task<string[]> ReadAsync(ApiClient client, string[] paths) =>
        await Task.WhenAll(paths.Select(async path => (await client.GetAsync(path)).Should().HaveStatus(200).Body));
}
