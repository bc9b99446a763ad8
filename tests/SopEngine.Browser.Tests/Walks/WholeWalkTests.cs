using SopEngine.Browser.Tests.EveryPage;

namespace SopEngine.Browser.Tests.Walks;

/// <summary>What people do with a ticket from its first day to its last, by clicking, in browsers that run scripts and in those that do not.</summary>
public sealed class WholeWalkTests : BrowserTest
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_complaint_is_filed_disposed_repaired_closed_rated_and_opened_again(bool script)
    {
        var desk = await SitDownAsync("banten", script);
        await desk.SignInAsync("pelapor");
        var number = await desk.FileAsync(
            ("f.hari-tanggal", $"{TimeProvider.System.GetUtcNow().AddHours(7):yyyy-MM-dd}"), ("f.nama-opd", "dinsos"), ("f.nama-pelapor", "Siti Maemunah"), ("f.nomor-telepon", "0811 1234 567"),
            ("f.jenis-aduan", "Jaringan"), ("f.isi-aduan", "Jaringan lantai dua terputus."));

        await desk.SignInAsync("helpdesk");
        await desk.AnswerAsync(number, "lengkap");
        await desk.AnswerAsync(number, "eskalasi");
        await desk.AnswerAsync(number, "eskalasikan");
        await desk.SignInAsync("pejabat-terkait");
        await desk.AnswerAsync(number, "disposisi", ("f.petugas", "unit-tik"), ("f.instruksi", "Periksa sakelar lantai dua."));
        await desk.SignInAsync("unit-tik");
        await desk.OpenTicketAsync(number);
        (await desk.TextAsync()).Should().Contain("Periksa sakelar lantai dua.", "who is to do it reads how");
        await desk.AnswerAsync(number, "selesai", ("f.solusi", "Sakelar diganti."));
        await desk.SignInAsync("helpdesk");
        await desk.AnswerAsync(number, "belum-selesai", ("f.keterangan-pengadu", "Masih terputus di ruang rapat."));
        await desk.SignInAsync("unit-tik");
        await desk.AnswerAsync(number, "selesai", ("f.solusi", "Kabel ruang rapat diganti."));
        await desk.SignInAsync("helpdesk");
        await desk.AnswerAsync(number, "selesai", ("f.laporan-akhir", "Jaringan lantai dua pulih seluruhnya."));

        await desk.SignInAsync("pelapor");
        await desk.RateAsync(number, 4);
        (await desk.TextAsync()).Should().Contain("Penilaian pelapor").And.Contain("100,00").And.NotContain("Kirim penilaian");
        await desk.OpenTicketAsync(number);
        var again = desk.Page.Locator("details", new() { HasText = "Buka kembali" });
        await again.Locator("summary").ClickAsync();
        await again.Locator("[name=ground]").FillAsync("Jaringan terputus lagi.");
        await again.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Buka kembali" }).ClickAsync();
        await desk.Page.BeLoadedAsync();
        using var technician = await RegionApi.SignInAsync(Host.Address, "banten", "unit-tik");
        var ticket = await technician.GetAsync($"tickets/{number}");
        ticket.GetProperty("status").GetString().Should().Be("open");
        ticket.GetProperty("workItems")[0].GetProperty("step").GetString().Should().Be("penyelesaian", "who repaired it takes it up again");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_repair_ends_with_its_photograph(bool script)
    {
        var desk = await SitDownAsync(Helpdesk.Tenant, script);
        await desk.SignInAsync("pelapor");
        await desk.OpenAsync("ajukan");
        await Filing.FillAsync(desk.Page);
        await desk.PressAsync("Kirim permintaan");
        var number = (await desk.Page.Locator(".receipt dd").First.InnerTextAsync()).Trim();

        await desk.SignInAsync("staff-it");
        await desk.AnswerAsync(number, "ya");
        var photograph = SamplePicture.Png(14, 300);
        await desk.OpenTicketAsync(number);
        await desk.ChooseFileAsync("foto", "tiang-14.png", photograph);
        await Desk.FillAsync(desk.Page.Locator("main"), ("f.catatan", "Kabel FO disambung ulang."));
        await desk.GiveAsync("selesai");

        await desk.OpenTicketAsync(number);
        var link = desk.Page.Locator("ul.files a", new() { HasText = "tiang-14.png" });
        var kept = await desk.Page.Context.APIRequest.GetAsync($"{Host.Address}{await link.GetAttributeAsync("href")}");
        (await kept.BodyAsync()).Should().Equal(photograph);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_request_is_countersigned_closed_and_rated(bool script)
    {
        var number = await ServiceDesk.FulfilledAsync(Host.Address);
        var desk = await SitDownAsync(ServiceDesk.Tenant, script);
        await desk.SignInAsync("user");
        await desk.OpenTicketAsync(number);
        await desk.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Berita Acara Pemenuhan Permintaan Layanan" }).First.ClickAsync();
        await desk.Page.Locator("[name=password]").FillAsync(RegionApi.PasswordOf(ServiceDesk.Tenant, "user"));
        await desk.PressAsync("Setujui dan tandatangani");
        (await desk.Page.Locator("[role=status]").First.InnerTextAsync()).Should().Contain("Persetujuan Anda tercatat");

        await desk.OpenTicketAsync(number);
        await desk.UnfoldAsync("balas");
        await desk.ChooseFileAsync("balasan-sla", "sla-bertanda-tangan.pdf", [.. "%PDF-1.7\n"u8, .. new byte[20_000]]);
        await desk.GiveAsync("balas");
        await desk.SignInAsync("agen");
        await desk.AnswerAsync(number, "close");

        await desk.SignInAsync("user");
        await desk.RateAsync(number, 3);
        (await desk.TextAsync()).Should().Contain("Penilaian pelapor").And.Contain("75,00");
    }

    private async Task<Desk> SitDownAsync(string tenant, bool script) => new(await Browser.OpenAsync(1280, 900, script), Host.Address, tenant, script);
}
