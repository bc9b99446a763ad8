using System.Net.Http.Headers;
using System.Text;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.OData;

/// <summary>Somebody asks for much and does not read it.</summary>
public sealed class SlowReaderTests : IDisposable
{
    private readonly SopEngineHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Who_does_not_read_is_cut_off_and_leaves_his_place_to_others()
    {
        _host.Set("SopEngine:Reporting:AnswerSeconds", "3").Set("SopEngine:Reporting:QueriesAtOnce", "1").Set("SopEngine:Reporting:QueriesWaiting", "1");
        var token = (await (await _host.SignInAsync(Helpdesk.Tenant, "analis")).PostAsync("report-tokens", new { label = "Uji" })).Should().HaveStatus(201).Json;
        using var http = _host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/odata/{Helpdesk.Tenant}/Calendars");
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{token.Text("userName")}:{token.Text("token")}")));
        request.Headers.Add("Accept", "application/json;odata.metadata=full");
        request.Headers.Add("Prefer", "odata.maxpagesize=5000");
        using var slow = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        ((int)slow.StatusCode).Should().Be(200);

        // he does not read on, and there is room for one
        var other = new FigureClient(_host, Helpdesk.Tenant).With(token.Text("userName")!, token.Text("token")!);
        var status = 0;
        for (var attempt = 0; attempt < 20 && status != 200; attempt++)
        {
            status = (await other.GetAsync("Phases")).Status;
        }

        status.Should().Be(200, "his place is another's as soon as his time is over");
        var read = () => slow.Content.ReadAsStringAsync();
        await read.Should().ThrowAsync<Exception>("what was cut off does not look whole");
    }
}
