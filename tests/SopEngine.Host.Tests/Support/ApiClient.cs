using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace SopEngine.Host.Tests.Support;

/// <summary>Somebody who calls the API of one region. Paths are relative to <c>/api/v1/REGION/</c>, or absolute when they begin with a slash.</summary>
public sealed class ApiClient(HttpClient http, string tenant)
{
    public HttpClient Http => http;

    public string Tenant => tenant;

    public string? UserName { get; private set; }

    public async Task SignInAsync(string userName, string password)
    {
        var answer = await PostAsync("sessions", new { userName, password });
        answer.Should().HaveStatus(200);
        UseToken(answer.Json.Text("accessToken")!);
        UserName = userName;
    }

    public void UseToken(string token) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

    public Task<ApiAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    /// <param name="path">Where to.</param>
    /// <param name="body">Written as JSON; null for an empty body.</param>
    /// <param name="key">The idempotency key; null for none.</param>
    public Task<ApiAnswer> PostAsync(string path, object? body = null, string? key = null) =>
        SendAsync(HttpMethod.Post, path, body is null ? null : JsonContent.Create(body), key);

    /// <inheritdoc cref="PostAsync"/>
    public Task<ApiAnswer> PutAsync(string path, object? body = null, string? key = null) =>
        SendAsync(HttpMethod.Put, path, body is null ? null : JsonContent.Create(body), key);

    public Task<ApiAnswer> PostTextAsync(string path, string body, string contentType = "application/json") =>
        PostBytesAsync(path, Encoding.UTF8.GetBytes(body), contentType);

    public Task<ApiAnswer> PostBytesAsync(string path, byte[] body, string contentType)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return SendAsync(HttpMethod.Post, path, content);
    }

    /// <summary>Uploads a file; the answer has its id.</summary>
    public Task<ApiAnswer> UploadAsync(string name, byte[] content, string part = "file") =>
        SendAsync(HttpMethod.Post, "files", new MultipartFormDataContent { { new ByteArrayContent(content), part, name } });

    /// <summary>Appends a piece to an upload.</summary>
    public async Task<ApiAnswer> AppendAsync(string path, long offset, byte[] piece)
    {
        using var content = new ByteArrayContent(piece);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.Add("Upload-Offset", offset.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return await SendAsync(HttpMethod.Patch, path, content);
    }

    public async Task<ApiAnswer> SendAsync(HttpMethod method, string path, HttpContent? content = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, path.StartsWith('/') ? path : $"/api/v1/{tenant}/{path}") { Content = content };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var response = await http.SendAsync(request);
        return await ApiAnswer.ReadAsync(response);
    }
}
