using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>One host with so much on it that every page has something to show, for all tests of every page: work, papers, mails in and out, ratings, guests, parked alarms.</summary>
public sealed partial class PreparedHost : IAsyncLifetime
{
    private const string OperatorToken = "tanda-masuk-operator-1234567890";
    private const string IntakeToken = "rahasia-gerbang-surel-2026";
    /// <summary>The mail server knows nobody of this name: what goes there waits for a decision.</summary>
    private const string Refused = "pelapor@banyuwangi.example";

    /// <summary>More reports than one page of the inbox holds.</summary>
    private const int Reports = 60;

    private readonly PreparedRegions _regions = new();
    private readonly ConcurrentDictionary<Reader, string> _cookies = new();
    private MailCatcher? _mails;
    private RunningHost? _host;
    private Chromium? _chromium;

    public string Address => _host!.Address;

    /// <summary>A ticket with photographs, remarks, a link and a second row.</summary>
    public string Busy { get; private set; } = "";

    /// <summary>Another, in its first row.</summary>
    public string Other { get; private set; } = "";

    /// <summary>Closed, and its requester has not said what he thought.</summary>
    public string Closed { get; private set; } = "";

    public string ClosedKey { get; private set; } = "";

    /// <summary>Closed, and he has.</summary>
    public string Rated { get; private set; } = "";

    /// <summary>Of Jawa Barat: its papers wait for the requester.</summary>
    public string Paper { get; private set; } = "";

    /// <summary>Where that paper is.</summary>
    public string PaperAddress { get; private set; } = "";

    /// <summary>Where an administrator chooses a password.</summary>
    public string Invitation { get; private set; } = "";

    /// <summary>The draft of a region whose national template has a newer revision.</summary>
    public string Following { get; private set; } = "";

    public async Task InitializeAsync()
    {
        _regions.Write();
        _mails = MailCatcher.Start(Refused);
        _host = await RunningHost.StartAsync(Settings(_mails.Port));
        _chromium = await Chromium.StartAsync();
        await FileAsync();
        await WorkAsync();
        await CloseAsync();
        await WriteAsync();
        await HandMailOverAsync();
        await LadderRegion.FileAsync(Address);
        await LadderRegion.ParkAsync(_host.Database);
        Invitation = await InviteAsync();
        var writer = await OpenAsync(Reader.Of("admin"));
        Following = await TemplateSteps.FollowAsync(writer, this, _host.Database);
        await writer.Context.CloseAsync();
        await WaitForRefusalAsync();
    }

    public async Task DisposeAsync()
    {
        await (_chromium?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_host?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_mails?.DisposeAsync() ?? ValueTask.CompletedTask);
        _regions.Remove();
    }

    internal string At(string address) => $"{Address}/{address.TrimStart('/')}";

    /// <summary>A window of one's own, signed in where the reader is somebody.</summary>
    internal async Task<IPage> OpenAsync(Reader reader, int width = 1280, int height = 900)
    {
        if (reader.UserName is not null && !_cookies.ContainsKey(reader))
        {
            var page = await _chromium!.OpenAsync(width, height);
            await SignInAsync(page, reader);
            _cookies[reader] = await page.Context.StorageStateAsync();
            await page.Context.CloseAsync();
        }

        return await _chromium!.OpenAsync(width, height, cookies: _cookies.GetValueOrDefault(reader));
    }

    /// <summary>The link that a guest finds in his mail.</summary>
    internal Task<string> LinkToAsync(string address) => _mails!.LinkToAsync(address);

    private Dictionary<string, string> Settings(int mailPort) => new()
    {
        ["SopEngine__Tenants__Path"] = _regions.Tenants,
        ["SopEngine__Definitions__Path"] = _regions.Definitions,
        ["SopEngine__Operations__Operators__sari"] = OperatorToken,
        [$"SopEngine__MailIntake__Tokens__{Helpdesk.Tenant}"] = IntakeToken,
        ["SopEngine__Mail__Host"] = "127.0.0.1",
        ["SopEngine__Mail__Port"] = $"{mailPort}",
        ["SopEngine__Mail__Security"] = "None",
        ["SopEngine__Mail__From"] = "helpdesk@banyuwangi.example",
        ["SopEngine__Deliveries__ParkAfter"] = "1",
        ["SopEngine__Runner__PollEvery"] = "00:00:01",
    };

    private async Task SignInAsync(IPage page, Reader reader)
    {
        if (reader.Tenant is not { } tenant)
        {
            await page.GotoAsync(At("operator"));
            await page.Locator("[name=token]").FillAsync(OperatorToken);
        }
        else
        {
            await page.GotoAsync(At($"{tenant}/masuk"));
            await page.Locator("main form").First.Locator("[name=userName]").FillAsync(reader.UserName!);
            await page.Locator("main form").First.Locator("[name=password]").FillAsync(RegionApi.PasswordOf(tenant, reader.UserName!));
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
        await page.LeaveAsync("/masuk");
    }

    private async Task FileAsync()
    {
        using var requester = await RegionApi.SignInAsync(Address, Helpdesk.Tenant, "pelapor");
        for (var filed = 0; filed < Reports; filed++)
        {
            await Helpdesk.FileAsync(requester, $"SIMPEG tidak dapat dibuka dari ruang {filed + 1}, muncul pesan galat sejak pagi");
        }

        (Busy, _) = await Helpdesk.FileAsync(requester, "Jaringan kantor kecamatan terputus sejak pagi");
        (Other, _) = await Helpdesk.FileAsync(requester, "Jaringan kantor kecamatan terputus, laporan kedua");
        (Closed, ClosedKey) = await Helpdesk.FileAsync(requester, "Email dinas tidak menerima lampiran");
        (Rated, _) = await Helpdesk.FileAsync(requester, "Printer kecamatan tidak mencetak");
    }

    private async Task WorkAsync()
    {
        using var staff = await RegionApi.SignInAsync(Address, Helpdesk.Tenant, "staff-it");
        using var requester = await RegionApi.SignInAsync(Address, Helpdesk.Tenant, "pelapor");
        await staff.AnswerAsync(Busy, "ya");
        var photograph = await staff.UploadAsync("tiang-14.png", SamplePicture.Png(14, 90));
        await staff.AnswerAsync(Busy, "selesai", new() { ["catatan"] = "Kabel FO putus di tiang 14, disambung ulang.", ["foto"] = new[] { photograph } });
        await requester.PostAsync($"tickets/{Busy}/comment", new { text = "Masih lambat sampai siang ini." });
        await staff.PostAsync($"tickets/{Busy}/comment", new { text = "Menunggu suku cadang, @kabid mohon arahan.", @public = false });
        await staff.PostAsync($"tickets/{Busy}/link", new { other = Other });
        await staff.PostAsync($"tickets/{Other}/pause", new { ground = "Menunggu suku cadang dari penyedia.", awaiting = "Penyedia jaringan" });
    }

    private async Task CloseAsync()
    {
        using var requester = await RegionApi.SignInAsync(Address, Helpdesk.Tenant, "pelapor");
        await requester.PostAsync($"tickets/{Closed}/withdraw", new { ground = "Sudah pulih sendiri." });
        await requester.PostAsync($"tickets/{Rated}/withdraw", new { ground = "Sudah pulih sendiri." });
        await requester.PostAsync($"tickets/{Rated}/rating", new { scores = Enumerable.Repeat(3, 9), remark = "Cepat dan ramah." });
    }

    private async Task WriteAsync()
    {
        Paper = await ServiceDesk.FulfilledAsync(Address);
        using var user = await RegionApi.SignInAsync(Address, ServiceDesk.Tenant, "user");
        var papers = (await user.GetAsync($"tickets/{Paper}")).GetProperty("papers").EnumerateArray();
        PaperAddress = $"{ServiceDesk.Tenant}/tiket/{Paper}/surat/{papers.First(paper => paper.GetProperty("awaited").GetBoolean()).GetProperty("id").GetString()}";
    }

    private async Task HandMailOverAsync()
    {
        using var http = new HttpClient();
        using var mail = new ByteArrayContent(Encoding.UTF8.GetBytes("""
            Received: from mail.example by mx.banyuwangi.example; Mon, 16 Nov 2026 08:40:10 +0700
            From: Rina Kusumawati <rina@kecamatan.example>
            Subject: Printer kecamatan tidak mencetak
            Message-ID: <satu@kecamatan.example>

            Selamat pagi. Printer di ruang pelayanan tidak mencetak sejak kemarin sore. Mohon bantuan, warga menunggu.
            """.ReplaceLineEndings("\r\n")));
        mail.Headers.Add("Intake-Token", IntakeToken);
        (await http.PostAsync(new Uri(At($"api/v1/{Helpdesk.Tenant}/mails")), mail)).EnsureSuccessStatusCode();
    }

    private async Task WaitForRefusalAsync()
    {
        using var admin = await RegionApi.SignInAsync(Address, Helpdesk.Tenant, "admin");
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        for (var waited = 0; (await admin.ListAsync("deliveries")).Count == 0; waited++)
        {
            waited.Should().BeLessThan(300, "a mail is refused soon");
            await pause.WaitForNextTickAsync();
        }
    }

    private async Task<string> InviteAsync()
    {
        var said = await _host!.CommandAsync("admin", "create", "--tenant", Helpdesk.Tenant, "--user", "admin-baru");
        return InvitationAddress().Match(said).Value;
    }

    [GeneratedRegex(@"banyuwangi/undangan/\S+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InvitationAddress();
}
