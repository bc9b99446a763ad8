using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SopEngine.Application.Deliveries;
using SopEngine.Application.Deliveries.Mail;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Guests;

namespace SopEngine.Application.Guests;

/// <summary>
/// Sends the link by which a guest confirms his address. There is no ticket yet, hence no outbox: it leaves at once, over a connection of its own, and whoever waits for it
/// hears when it did not.
/// </summary>
public sealed partial class GuestMail(IOptions<MailOptions> options, Parcels parcels, ILogger<GuestMail> log)
{
    /// <summary>Whether mails leave this installation, and the region has an address that a link could lead to.</summary>
    public bool Serves(TenantProfile tenant) => !string.IsNullOrWhiteSpace(options.Value.Host) && parcels.Link(tenant, "lapor") is not null;

    internal async Task<Problem?> SendAsync(TenantProfile tenant, GuestFilingRow row, string name, string sop, string key, CancellationToken stop)
    {
        var body = $"kami menerima permintaan dengan alamat surel ini: {sop}.\n\nPermintaan itu baru menjadi tiket sesudah Anda mengonfirmasinya lewat tautan di bawah, dalam 48 jam. "
            + "Bila bukan Anda yang mengajukannya, abaikan surel ini; isiannya akan terhapus sendiri.";
        var parcel = new Parcel(
            tenant, row.Id, null, name, row.Address, $"Konfirmasi permintaan Anda kepada {tenant.Name}", $"Yth. Bapak/Ibu,\n\n{body}", null, null, "konfirmasi", row.At,
            parcels.Link(tenant, $"lapor/konfirmasi/{key}"))
        {
            Button = "Periksa dan konfirmasi",
        };
        using var carrier = new MailCarrier(options);
        var result = await carrier.SendAsync(parcel, stop);
        await carrier.RestAsync(CancellationToken.None);
        if (result.End is CarrierEnd.Sent or CarrierEnd.Never)
        {
            // that a server knows no such mailbox is not for everybody to learn
            return null;
        }

        LogNotSent(log, tenant.Id, result.Answer);
        return new GuestProblems.ConfirmationNotSent();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A guest's confirmation in {Tenant} could not be sent: {Why}")]
    private static partial void LogNotSent(ILogger log, TenantId tenant, string why);
}
