using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace SopEngine.Browser.Tests;

/// <summary>An officer's morning at two widths: mails that came in, several tasks at once, what became of messages, a form left half filled in.</summary>
public sealed class OfficersDayTests : BrowserTest
{
    private const string Token = "rahasia-gerbang-surel-2026";

    protected override Dictionary<string, string> Settings() => new()
    {
        ["SopEngine__MailIntake__Tokens__banyuwangi"] = Token,
        ["SopEngine__Mail__Host"] = "127.0.0.1",
        ["SopEngine__Mail__Port"] = "1",
        ["SopEngine__Mail__Security"] = "None",
        ["SopEngine__Deliveries__ParkAfter"] = "1",
        ["SopEngine__Runner__PollEvery"] = "00:00:01",
    };

    [Theory]
    [InlineData("desktop", 1280, 900)]
    [InlineData("telephone", 390, 844)]
    public async Task A_morning_goes_by_without_a_detour(string look, int width, int height)
    {
        await HandOverAsync();
        var numbers = await FileAsync("SIMPEG tidak dapat dibuka", "Jaringan kantor kecamatan putus", "Email dinas tidak menerima lampiran");
        var (page, pictures) = (await Browser.OpenAsync(width, height), new Pictures(look));
        await SignInAsync(page, "staff-it");
        await page.GotoAsync(At("tugas"));
        await page.Locator("input[name=pilih]").Nth(0).CheckAsync();
        await page.Locator("input[name=pilih]").Nth(1).CheckAsync();
        await pictures.TakeAsync(page, "inbox-many");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ambil", Exact = true }).ClickAsync();
        await pictures.TakeAsync(page, "inbox-many-preview");
        await page.GetByRole(AriaRole.Button, new() { Name = "Jalankan untuk" }).ClickAsync();
        (await page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("2 dari 2 berhasil");

        await page.GotoAsync(At("surel"));
        await pictures.TakeAsync(page, "mails");
        await page.GetByRole(AriaRole.Link, new() { Name = "Jadikan tiket" }).First.ClickAsync();
        (await page.Locator("[name='onBehalfOf.email']").InputValueAsync()).Should().Be("rina@kecamatan.example");

        await page.GotoAsync(At($"tiket/{numbers[0]}/pesan"));
        await pictures.TakeAsync(page, "ticket-messages");
        await LeaveHalfAsync(page);

        await page.Context.ClearCookiesAsync();
        await SignInAsync(page, "admin");
        await page.GotoAsync(At("pengiriman"));
        await page.Locator(".parked summary").First.ClickAsync();
        await pictures.TakeAsync(page, "deliveries");
    }

    /// <summary>What is typed is kept on the server by itself, and is there in a browser that knows nothing.</summary>
    private async Task LeaveHalfAsync(IPage page)
    {
        await page.GotoAsync(At("ajukan"));
        await page.Locator("[name='f.uraian']").FillAsync("Belum selesai ditulis");
        await page.GetByText("Konsep tersimpan").First.WaitForAsync();

        var elsewhere = await Browser.OpenAsync(1280, 900);
        await SignInAsync(elsewhere, "staff-it");
        await elsewhere.GotoAsync(At("ajukan"));
        (await elsewhere.Locator("[name='f.uraian']").InputValueAsync()).Should().Be("Belum selesai ditulis");
        await elsewhere.GetByRole(AriaRole.Button, new() { Name = "Mulai dari kosong" }).First.ClickAsync();
        (await elsewhere.Locator("[name='f.uraian']").InputValueAsync()).Should().BeEmpty();
    }

    private string At(string page) => $"{Host.Address}/banyuwangi/{page}";

    private async Task SignInAsync(IPage page, string userName)
    {
        await page.GotoAsync(At("masuk"));
        await page.Locator("form#masuk [name=userName], form [name=userName]").First.FillAsync(userName);
        await page.Locator("[name=password]").First.FillAsync($"{userName}-banyuwangi-2026!");
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).First.ClickAsync();
    }

    private async Task HandOverAsync()
    {
        using var http = new HttpClient();
        using var mail = new ByteArrayContent(Encoding.UTF8.GetBytes("""
            Received: from mail.example by mx.banyuwangi.example; Mon, 16 Nov 2026 08:40:10 +0700
            From: Rina Kusumawati <rina@kecamatan.example>
            Subject: Printer kecamatan tidak mencetak
            Message-ID: <satu@kecamatan.example>

            Selamat pagi. Printer di ruang pelayanan tidak mencetak sejak kemarin sore. Lampu merahnya menyala terus. Mohon bantuan, warga menunggu.
            """.ReplaceLineEndings("\r\n")));
        mail.Headers.Add("Intake-Token", Token);
        (await http.PostAsync(new Uri($"{Host.Address}/api/v1/banyuwangi/mails"), mail)).EnsureSuccessStatusCode();
    }

    private async Task<List<string>> FileAsync(params string[] reports)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"{Host.Address}/api/v1/banyuwangi/") };
        using var session = await http.PostAsJsonAsync("sessions", new { userName = "pelapor", password = "pelapor-banyuwangi-2026!" });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await session.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString());
        var numbers = new List<string>();
        foreach (var report in reports)
        {
            using var filed = await http.PostAsJsonAsync("tickets", new Dictionary<string, object>
            {
                ["sop"] = "helpdesk-aplikasi-jaringan",
                ["form"] = new Dictionary<string, object> { ["nama"] = "Rina", ["opd"] = "kec-rogojampi", ["jenis-kendala"] = "Aplikasi", ["objek"] = "SIMPEG", ["uraian"] = report },
            });
            filed.EnsureSuccessStatusCode();
            numbers.Add((await filed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("number").GetString()!);
        }

        return numbers;
    }
}
