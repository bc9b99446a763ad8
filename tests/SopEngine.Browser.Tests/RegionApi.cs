using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace SopEngine.Browser.Tests;

/// <summary>The API of one region as one of its demo people: what a test needs to have happened, and what it asks to know what came of it.</summary>
internal sealed class RegionApi : IDisposable
{
    private readonly HttpClient _http;

    private RegionApi(HttpClient http) => _http = http;

    public static string PasswordOf(string tenant, string userName) => $"{userName}-{tenant}-2026!";

    public static async Task<RegionApi> SignInAsync(string address, string tenant, string userName)
    {
        var api = new RegionApi(new HttpClient { BaseAddress = new Uri($"{address}/api/v1/{tenant}/") });
        var session = await api.PostAsync("sessions", new { userName, password = PasswordOf(tenant, userName) });
        api._http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", session.GetProperty("accessToken").GetString());
        return api;
    }

    public void Dispose() => _http.Dispose();

    public async Task<JsonElement> GetAsync(string path) => await _http.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative));

    public async Task<byte[]> BytesAsync(string path) => await _http.GetByteArrayAsync(new Uri(path, UriKind.Relative));

    public async Task<JsonElement> PostAsync(string path, object body)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);
        answer.IsSuccessStatusCode.Should().BeTrue("{0}: {1}", path, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<List<JsonElement>> ListAsync(string path) => [.. (await GetAsync(path)).GetProperty("items").EnumerateArray()];

    /// <summary>Sends a file and gives the id that a form names it by.</summary>
    public async Task<string> UploadAsync(string name, byte[] content)
    {
        using var file = new ByteArrayContent(content);
        using var form = new MultipartFormDataContent { { file, "file", name } };
        using var answer = await _http.PostAsync(new Uri("files", UriKind.Relative), form);
        answer.IsSuccessStatusCode.Should().BeTrue(await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    /// <summary>Ends the first open row of a ticket with an answer.</summary>
    public async Task AnswerAsync(string number, string outcome, Dictionary<string, object>? form = null)
    {
        var ticket = await GetAsync($"tickets/{number}");
        await PostAsync($"work-items/{ticket.GetProperty("workItems")[0].GetProperty("id").GetString()}/complete", new { outcome, form = form ?? [] });
    }
}
