using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.OData;

/// <summary>A program that reads figures: what it sends with every request, and what it made of the answers.</summary>
internal sealed class FigureClient(SopEngineHost host, string tenant)
{
    /// <summary>What Excel and Power BI send.</summary>
    public const string PowerQuery =
        "application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9,application/atomsvc+xml;q=0.8,application/atom+xml;q=0.8,application/xml;q=0.7,text/plain;q=0.7";

    private readonly HttpClient _http = host.CreateClient(new() { AllowAutoRedirect = false });

    public string Accept { get; init; } = PowerQuery;

    /// <summary>With a reporting token.</summary>
    public FigureClient With(string userName, string token)
    {
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{token}")));
        return this;
    }

    /// <summary>With the session of somebody who is signed in.</summary>
    public FigureClient With(ApiClient signedIn)
    {
        _http.DefaultRequestHeaders.Authorization = signedIn.Http.DefaultRequestHeaders.Authorization;
        return this;
    }

    /// <summary>A new client of somebody with a reporting token of his.</summary>
    public static async Task<FigureClient> OfAsync(SopEngineHost host, string tenant, string userName)
    {
        var made = (await (await host.SignInAsync(tenant, userName)).PostAsync("report-tokens", new { label = "Uji" })).Should().HaveStatus(201).Json;
        return new FigureClient(host, tenant).With(made.Text("userName")!, made.Text("token")!);
    }

    /// <summary>Below the service, or anywhere when it begins with a slash or names a host.</summary>
    public async Task<ApiAnswer> GetAsync(string path, string method = "GET", HttpContent? body = null)
    {
        var address = path.StartsWith('/') || path.StartsWith("http", StringComparison.Ordinal) ? path : $"/odata/{tenant}/{path}";
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = body };
        request.Headers.TryAddWithoutValidation("Accept", Accept);
        request.Headers.TryAddWithoutValidation("User-Agent", "Microsoft.Data.Mashup (https://go.microsoft.com/fwlink/?LinkID=304225)");
        request.Headers.TryAddWithoutValidation("OData-MaxVersion", "4.0");
        request.Headers.TryAddWithoutValidation("MaxDataServiceVersion", "3.0");
        using var response = await _http.SendAsync(request);
        return await ApiAnswer.ReadAsync(response);
    }

    /// <summary>The rows of a set, page by page to the end.</summary>
    public async Task<List<JsonElement>> RowsAsync(string path)
    {
        var rows = new List<JsonElement>();
        for (string? next = path; next is not null;)
        {
            var page = (await GetAsync(next)).Should().HaveStatus(200).Json;
            rows.AddRange(page.GetProperty("value").EnumerateArray());
            next = page.TryGetProperty("@odata.nextLink", out var link) ? link.GetString() : null;
        }

        return rows;
    }
}
