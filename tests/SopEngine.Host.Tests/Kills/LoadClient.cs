using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Kills;

/// <summary>
/// How the people of the regions reach the hosts: signed in once, and patient. A call that found nobody, broke off, or was told to come again is made again, on the next host
/// where there are several, with the same key, until it is answered.
/// </summary>
internal sealed class LoadClient(IReadOnlyList<Uri> hosts) : IDisposable
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64, ConnectTimeout = TimeSpan.FromSeconds(2) }) { Timeout = TimeSpan.FromSeconds(20) };
    private readonly ConcurrentDictionary<(string Tenant, string User), string> _tokens = new();
    private int _host;

    /// <summary>How often an answer did not come or told to come again.</summary>
    public int Retries;

    /// <summary>Waits until the person is signed in.</summary>
    public async Task SignInAsync(string tenant, string user, CancellationToken stop)
    {
        var signIn = new { userName = user, password = LoadRegion.PasswordOf(tenant, user) };
        var answer = await UntilAnsweredAsync(() => new HttpRequestMessage(HttpMethod.Post, $"/api/v1/{tenant}/sessions") { Content = JsonContent.Create(signIn) }, stop);
        answer.Should().HaveStatus(200);
        _tokens[(tenant, user)] = answer.Json.Text("accessToken")!;
    }

    public Task<ApiAnswer> GetAsync(string tenant, string user, string path, CancellationToken stop) =>
        UntilAnsweredAsync(() => For(HttpMethod.Get, tenant, user, path), stop);

    public Task<ApiAnswer> SendAsync(ClientCall call, CancellationToken stop) => UntilAnsweredAsync(
        () =>
        {
            var request = For(HttpMethod.Post, call.Tenant, call.User, call.Path);
            request.Headers.Add("Idempotency-Key", call.Key);
            request.Content = new StringContent(call.Body, Encoding.UTF8, "application/json");
            return request;
        },
        stop);

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage For(HttpMethod method, string tenant, string user, string path) => new(method, $"/api/v1/{tenant}/{path}")
    {
        Headers = { Authorization = new AuthenticationHeaderValue("Bearer", _tokens[(tenant, user)]) },
    };

    private async Task<ApiAnswer> UntilAnsweredAsync(Func<HttpRequestMessage> request, CancellationToken stop)
    {
        while (true)
        {
            var host = Volatile.Read(ref _host);
            try
            {
                using var asked = request();
                asked.RequestUri = new Uri(hosts[host % hosts.Count], asked.RequestUri!);
                using var response = await _http.SendAsync(asked, stop);
                var answer = await ApiAnswer.ReadAsync(response);
                // others were first five times, or the database is away: both say that nothing was saved and ask to come again
                if (answer.Status != 503 && answer.Code != "too-many-changes")
                {
                    return answer;
                }
            }
            catch (Exception broken) when (broken is HttpRequestException or IOException || (broken is OperationCanceledException && !stop.IsCancellationRequested))
            {
                // nobody there, or the connection broke before the answer had come
            }

            Interlocked.Increment(ref Retries);
            Interlocked.CompareExchange(ref _host, host + 1, host);
            await Task.Delay(_pause, TimeProvider.System, stop);
        }
    }
}
