using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SopEngine.Application.Deliveries;
using SopEngine.Application.Deliveries.Mail;
using SopEngine.Application.Deliveries.Webhooks;
using SopEngine.Application.Tests.Support;

namespace SopEngine.Application.Tests.Deliveries;

/// <summary>A region whose officers are told by mail and telephone when work comes, and a head who reads summaries.</summary>
internal sealed class DeliveryRegion : IAsyncDisposable
{
    public const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private readonly TestRegion _region = TestRegion.Make();

    public TestHouse House => _region.House;

    public Desk Desk => _region.Desk();

    public static async Task<DeliveryRegion> OpenAsync(string rules, int mailPort = 0, IReadOnlyList<string>? internalHosts = null, string secret = Secret, int parkAfter = 3)
    {
        var made = new DeliveryRegion();
        var tenant = TestRegion.Tenant(TestRegion.Id)
            .Replace("name: Petugas Satu,", "name: Petugas Satu, email: petugas@uji.example, phone: \"+628120000001\",", StringComparison.Ordinal)
            .Replace("name: Kepala Satu,", "name: Kepala Satu, email: kepala@uji.example,", StringComparison.Ordinal)
            .Replace("name: Pemohon Satu", "name: Pemohon Satu, email: pemohon@uji.example", StringComparison.Ordinal);
        made._region.WriteTenant(TestRegion.Id, $"{tenant}\nmessages:\n{string.Join('\n', rules.ReplaceLineEndings("\n").Split('\n').Select(line => "  " + line))}\n")
            .WriteSop("satu.yaml", TestRegion.Sop("satu", """
                - id: kerja
                  no: "2"
                  activity: Mengerjakan
                  lane: petugas
                  phase: work
                  time: 1 hari
                  notify: [{ on: active, template: tugas-baru, to: ["lane:petugas", "role:kepala", requester], via: [email, inbox, webhook] }]
                  outcomes: [{ id: selesai, label: Selesai, close: solved, milestone: resolved }]
                """));
        await made._region.OpenAsync(services => services
            .AddSingleton(Options.Create(new MailOptions { Host = mailPort > 0 ? "127.0.0.1" : null, Port = Math.Max(mailPort, 1), Security = MailSecurity.None, From = "layanan@sop.example" }))
            .AddSingleton(Options.Create(new DeliveryOptions { ParkAfter = parkAfter, PublicAddress = new Uri("https://layanan.example") }))
            .AddSingleton(Options.Create(new WebhookOptions { Secrets = new Dictionary<string, string> { [TestRegion.Id] = secret }, InternalHosts = internalHosts ?? [], Timeout = TimeSpan.FromSeconds(5) })));
        return made;
    }

    public Task<DeliveryPass> PassAsync() => House.Get<SendDueDeliveries>().RunAsync(default);

    public async Task<IReadOnlyList<DeliveryView>> RowsAsync(string number, string way) =>
        [.. (await House.Get<DeliveryQueries>().OfTicketAsync(await Desk.AsAsync("petugas"), number, default)).Value().Items.Where(row => row.Way == way)];

    public ValueTask DisposeAsync() => _region.DisposeAsync();
}
