using System.Text.RegularExpressions;
using SopEngine.Host.Metrics;
using SopEngine.Host.Tests.Crashes;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Operations;

/// <summary>The scrape address: who may read it, that what it gives is the Prometheus text format, and that it counts what happened.</summary>
public sealed partial class MetricTests : IAsyncLifetime, IDisposable
{
    private SopEngineHost _host = null!;

    public async Task InitializeAsync() => _host = await OperatorHost.MakeAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData(null, 401)]
    [InlineData("salah-salah-salah-salah-salah", 401)]
    [InlineData(OperatorHost.ScrapeToken, 200)]
    [InlineData(OperatorHost.Token, 200)]
    public async Task Figures_are_read_with_a_token(string? token, int status)
    {
        (await OperatorHost.Caller(_host, token).GetAsync("/metrics")).Should().HaveStatus(status);
    }

    [Fact]
    public async Task Without_a_token_they_are_there_for_this_machine_only()
    {
        await using var host = new SopEngineHost { Environment = "Production" };

        (await host.Anonymous("").GetAsync("/metrics")).Should().BeRefused(404);
    }

    [Fact]
    public async Task What_happened_is_counted_and_how_the_installation_stands_is_told()
    {
        await OperatorHost.ParkAsync(_host);
        var scraper = OperatorHost.Caller(_host, OperatorHost.ScrapeToken);
        var before = await ScrapeAsync(scraper);

        var fired = await _host.RunAlarmsAsync();

        var after = await ScrapeAsync(scraper);
        fired.Should().BePositive();
        Sum(after, "sopengine_alarms_total", "result=\"fired\"", "tenant=\"uji\"").Should().Be(Sum(before, "sopengine_alarms_total", "result=\"fired\"", "tenant=\"uji\"") + fired);
        Sum(after, "sopengine_commands_total", "kind=\"alarmElapsed\"", "tenant=\"uji\"", "result=\"done\"").Should().BeGreaterThanOrEqualTo(fired);
        Sum(after, "sopengine_alarm_lateness_seconds_count").Should().BePositive();
        Sum(after, "sopengine_alarms_parked").Should().Be(1);
        Sum(after, "sopengine_database_up").Should().Be(1);
        Sum(after, "sopengine_hosts_alive").Should().Be(1);
        Sum(after, "sopengine_database_size_bytes").Should().BePositive();
        Sum(after, "http_server_request_duration_seconds_count", "http_route=\"/metrics\"").Should().BePositive();
        after.Should().NotContain("UJI-", "a ticket is no label").And.NotContain("Nomor 1");
    }

    [Fact]
    public async Task Every_line_is_of_the_text_format_and_every_histogram_adds_up()
    {
        await _host.RunAlarmsAsync();

        var text = await ScrapeAsync(OperatorHost.Caller(_host, OperatorHost.ScrapeToken));

        text.Should().EndWith("\n");
        text.TrimEnd('\n').Split('\n').Where(line => !Line().IsMatch(line)).Should().BeEmpty();
        var families = text.Split('\n').Where(line => line.StartsWith("# TYPE ", StringComparison.Ordinal)).Select(line => line.Split(' ')[2]).ToList();
        families.Should().OnlyHaveUniqueItems();
        foreach (var family in text.Split('\n').Where(line => line.StartsWith("# TYPE ", StringComparison.Ordinal) && line.EndsWith(" histogram", StringComparison.Ordinal)).Select(line => line.Split(' ')[2]))
        {
            Sum(text, family + "_bucket", "le=\"+Inf\"").Should().Be(Sum(text, family + "_count"), "all of {0} is below infinity", family);
        }
    }

    [Theory]
    [InlineData("plain", "{a=\"plain\"}")]
    [InlineData("C:\\data \"x\"\nnext", "{a=\"C:\\\\data \\\"x\\\"\\nnext\"}")]
    public void What_a_label_holds_is_escaped(string value, string written) => MetricText.Labels([new("a", value)]).Should().Be(written);

    [Theory]
    [InlineData("sopengine.command.duration", "s", false, "sopengine_command_duration_seconds")]
    [InlineData("sopengine.commands", null, true, "sopengine_commands_total")]
    [InlineData("database.size", "By", false, "database_size_bytes")]
    [InlineData("9lives", null, false, "_9lives")]
    public void Names_follow_the_convention(string instrument, string? unit, bool counts, string name) => MetricText.NameOf(instrument, unit, counts).Should().Be(name);

    [Fact]
    public void However_many_label_sets_are_made_up_a_bounded_number_is_kept()
    {
        var family = new MetricFamily("made_up", "", MetricKind.Counter, isObserved: false, []);
        for (var index = 0; index < MetricFamily.MostSeries + 100; index++)
        {
            family.Measured(1, [new KeyValuePair<string, object?>("who", index)]);
        }

        var text = new System.Text.StringBuilder();
        family.Write(text);

        text.ToString().Split('\n').Should().HaveCountLessThan(MetricFamily.MostSeries + 10).And.Contain("made_up{overflow=\"true\"} 100");
    }

    [Fact]
    public async Task A_host_on_this_machine_shows_its_figures_here_and_not_to_whom_a_proxy_speaks_for()
    {
        var host = new CrashHost();
        try
        {
            await CrashRegion.MakeAsync(host.Folder, 1, TimeSpan.FromHours(1));
            host.Start();
            var address = "";
            await host.UntilAsync(line => line.Contains("berjalan di ", StringComparison.Ordinal) && (address = line[(line.IndexOf("http", StringComparison.Ordinal))..]).Length > 0);
            using var http = new HttpClient { BaseAddress = new Uri(address) };

            using var here = await http.GetAsync(new Uri("/metrics", UriKind.Relative));
            ((int)here.StatusCode).Should().Be(200);
            here.Content.Headers.ContentType!.ToString().Should().Be("text/plain; version=0.0.4; charset=utf-8");
            using var proxied = new HttpRequestMessage(HttpMethod.Get, "/metrics");
            proxied.Headers.Add("X-Forwarded-For", "203.0.113.7");
            using var refused = await http.SendAsync(proxied);
            ((int)refused.StatusCode).Should().Be(404, "a proxy on this machine speaks for the whole world");
        }
        finally
        {
            await host.EndAsync();
        }
    }

    private static async Task<string> ScrapeAsync(ApiClient scraper) => (await scraper.GetAsync("/metrics")).Should().HaveStatus(200).Body;

    /// <summary>Over all lines of a metric that carry these labels.</summary>
    private static double Sum(string text, string metric, params string[] labels) => text.Split('\n')
        .Where(line => line.StartsWith(metric + "{", StringComparison.Ordinal) || line.StartsWith(metric + " ", StringComparison.Ordinal))
        .Where(line => labels.All(label => line.Contains(label, StringComparison.Ordinal)))
        .Sum(line => double.Parse(line[(line.LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex("""^(# (HELP|TYPE) [a-zA-Z_:][a-zA-Z0-9_:]* .*|[a-zA-Z_:][a-zA-Z0-9_:]*(\{([a-zA-Z_][a-zA-Z0-9_]*="([^"\\\n]|\\["\\n])*",?)*\})? ([+-]Inf|NaN|-?[0-9.]+([eE][+-]?[0-9]+)?))$""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Line();
}
