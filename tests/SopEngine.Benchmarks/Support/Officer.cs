using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SopEngine.Benchmarks.Support;

/// <summary>Somebody of the region at work over HTTP: reads pages as a browser does, or acts through the API.</summary>
internal sealed partial class Officer : IDisposable
{
    private const string UserName = "petugas";

    private readonly HttpClient _http;
    private readonly string _region;

    public Officer(Uri host, string region)
    {
        _region = region;
        var handler = new HttpClientHandler { CookieContainer = new CookieContainer() };
        _http = new HttpClient(handler, disposeHandler: true) { BaseAddress = host };
    }

    private string Password => $"{UserName}-{_region}-2026!";

    /// <summary>Signs in on the page, as people do.</summary>
    public async Task SignInToPagesAsync()
    {
        var page = await _http.GetStringAsync(new Uri($"/{_region}/masuk", UriKind.Relative));
        var form = Form().Matches(page).Select(match => match.Value).Single(text => text.Contains("type=\"password\"", StringComparison.Ordinal));
        var fields = Hidden().Matches(form).ToDictionary(input => input.Groups["name"].Value, input => WebUtility.HtmlDecode(input.Groups["value"].Value));
        fields["userName"] = UserName;
        fields["password"] = Password;
        using var content = new FormUrlEncodedContent(fields);
        (await _http.PostAsync(new Uri(Action().Match(form).Groups["to"].Value, UriKind.Relative), content)).EnsureSuccessStatusCode();
    }

    /// <summary>Takes a token, as programs do.</summary>
    public async Task SignInToApiAsync()
    {
        var answer = await _http.PostAsJsonAsync(new Uri($"/api/v1/{_region}/sessions", UriKind.Relative), new { userName = UserName, password = Password });
        var body = await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", body.GetProperty("accessToken").GetString());
    }

    /// <summary>One page after the other, with a pause after each, until told to stop.</summary>
    public async Task ReadAsync(IReadOnlyList<string> pages, TimeSpan pause, Latencies latencies, CancellationToken stop)
    {
        for (var turn = 0; !stop.IsCancellationRequested; turn++)
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = await _http.GetAsync(new Uri($"/{_region}/{pages[turn % pages.Count]}", UriKind.Relative), CancellationToken.None);
            latencies.Add(Stopwatch.GetElapsedTime(began));
            if (!answer.IsSuccessStatusCode)
            {
                throw new InvalidOperationException($"{answer.RequestMessage?.RequestUri}: {await answer.Content.ReadAsStringAsync(CancellationToken.None)}");
            }

            if (answer.RequestMessage?.RequestUri?.AbsolutePath.EndsWith("/masuk", StringComparison.Ordinal) == true)
            {
                throw new InvalidOperationException("The officer is not signed in.");
            }

            await Task.WhenAny(Task.Delay(pause, TimeProvider.System, stop));
        }
    }

    /// <summary>Ends the open row of a ticket that has just been filed, or the so-manieth after it.</summary>
    public async Task<TimeSpan> CompleteAsync(string number, int row = 1)
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await _http.PostAsJsonAsync(
            new Uri($"/api/v1/{_region}/work-items/{number}.{row + 1}/complete", UriKind.Relative), new { outcome = "selesai", form = new { } });
        var took = Stopwatch.GetElapsedTime(began);
        return answer.IsSuccessStatusCode ? took : throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>A request whose answer needs no work.</summary>
    public async Task AskAsync()
    {
        using var answer = await _http.GetAsync(new Uri("/healthz/live", UriKind.Relative));
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Form();

    [GeneratedRegex("action=\"(?<to>[^\"]*)\"", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Action();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Hidden();
}
