using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;

namespace SopEngine.Browser.Tests;

/// <summary>A ticket with its papers, a paper as a sheet on screen and printed, and a template being tried, at two widths.</summary>
public sealed class PaperPicturesTests : IAsyncLifetime
{
    private RunningHost? _host;
    private Chromium? _chromium;

    public async Task InitializeAsync()
    {
        _host = await RunningHost.StartAsync();
        _chromium = await Chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await (_chromium?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_host?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [Theory]
    [InlineData("desktop", 1280, 900)]
    [InlineData("phone", 390, 844)]
    public async Task A_paper_is_read_signed_and_printed(string look, int width, int height)
    {
        var number = await FulfilledAsync();
        var page = await _chromium!.OpenAsync(width, height);
        var pictures = new Pictures(look);
        await SignInAsync(page, "user");
        await page.GotoAsync(Region($"tiket/{number}"));
        await pictures.TakeAsync(page, "ticket-papers");

        await page.GetByRole(AriaRole.Link, new() { Name = "Berita Acara Pemenuhan Permintaan Layanan" }).First.ClickAsync();
        await pictures.TakeAsync(page, "paper");
        await page.Locator("[name=password]").FillAsync("user-jabar-2026!");
        await page.GetByRole(AriaRole.Button, new() { Name = "Setujui dan tandatangani" }).ClickAsync();
        (await page.Locator("[role=status]").InnerTextAsync()).Should().Contain("Persetujuan Anda tercatat");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator("header.bar").IsVisibleAsync()).Should().BeFalse("paper has no navigation");
        (await page.Locator("article.surat").IsVisibleAsync()).Should().BeTrue();
        await pictures.TakeAsync(page, "paper-print");
        await page.EmulateMediaAsync(new() { Media = Media.Screen });

        await SignInAsync(page, "admin");
        await page.GotoAsync(Region($"naskah/surat/lembar-disposisi?tiket={number}"));
        await pictures.TakeAsync(page, "template-preview");
    }

    private string Region(string page) => $"{_host!.Address}/jabar/{page}";

    private async Task SignInAsync(IPage page, string userName)
    {
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(Region("masuk"));
        var form = page.Locator("ul.demo form").Filter(new() { Has = page.Locator($"input[value='{userName}']") });
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await page.WaitForURLAsync(url => !url.EndsWith("/masuk", StringComparison.Ordinal));
    }

    private async Task<string> FulfilledAsync()
    {
        var user = await AsAsync("user");
        var topics = await user.GetFromJsonAsync<JsonElement>("sops/pengoperasian-aplikasi-service-desk");
        var filed = await SendAsync(user, "tickets", new
        {
            sop = "pengoperasian-aplikasi-service-desk",
            topic = topics.GetProperty("intake").GetProperty("topics")[0].GetProperty("id").GetString(),
            form = new Dictionary<string, object>
            {
                ["pemohon"] = "Neng Sri Mulyani", ["perangkat-daerah"] = "disparbud", ["telepon"] = "0811 2222 333", ["uraian"] = "Mohon subdomain untuk Festival Budaya dan Wisata Jawa Barat.",
            },
        });
        var number = filed.GetProperty("number").GetString()!;
        await TakeAsync("helpdesk", number, "ya", []);
        await TakeAsync("helpdesk", number, "disposisi", new() { ["petugas"] = "agen", ["instruksi"] = "Siapkan subdomain beserta sertifikatnya." });
        await TakeAsync("agen", number, "selesai", new() { ["hasil"] = "Subdomain telah aktif dan bersertifikat." });
        return number;
    }

    private async Task TakeAsync(string userName, string number, string outcome, Dictionary<string, object> form)
    {
        var by = await AsAsync(userName);
        var ticket = await by.GetFromJsonAsync<JsonElement>($"tickets/{number}");
        await SendAsync(by, $"work-items/{ticket.GetProperty("workItems")[0].GetProperty("id").GetString()}/complete", new { outcome, form });
    }

    private async Task<HttpClient> AsAsync(string userName)
    {
        var http = new HttpClient { BaseAddress = new Uri($"{_host!.Address}/api/v1/jabar/") };
        var session = await SendAsync(http, "sessions", new { userName, password = $"{userName}-jabar-2026!" });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", session.GetProperty("accessToken").GetString());
        return http;
    }

    private static async Task<JsonElement> SendAsync(HttpClient http, string path, object body)
    {
        using var answer = await http.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);
        answer.IsSuccessStatusCode.Should().BeTrue(await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
