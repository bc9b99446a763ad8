using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Deliveries;
using SopEngine.Application.Deliveries.Mail;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>Sends the link by which a forgotten password is replaced. It belongs to no ticket, hence it has no outbox: who does not get it asks again.</summary>
public sealed partial class RecoveryMail(IOptions<MailOptions> options, Parcels parcels, IdSource ids, TimeProvider time, ILogger<RecoveryMail> log)
{
    /// <summary>Whether mails leave this installation, and the region has an address that a link could lead to.</summary>
    public bool Serves(TenantProfile tenant) => !string.IsNullOrWhiteSpace(options.Value.Host) && !tenant.IsTraining && parcels.Link(tenant, "masuk") is not null;

    internal async Task SendAsync(TenantProfile tenant, AccountRow account, string token, CancellationToken stop)
    {
        const string Body = "seseorang, mungkin Anda sendiri, meminta kata sandi baru untuk akun Anda.\n\nTautan di bawah berlaku 10 menit dan dapat dipakai sekali. "
            + "Bila bukan Anda yang memintanya, abaikan surel ini: kata sandi Anda tidak berubah.";
        var parcel = new Parcel(
            tenant, ids.Next(), null, account.Name, account.Email!, $"Kata sandi baru untuk {tenant.Name}", $"Yth. Bapak/Ibu,\n\n{Body}", null, null, "pemulihan", time.Now(),
            parcels.Link(tenant, $"undangan/{token}"))
        {
            Button = "Pilih kata sandi baru",
        };
        using var carrier = new MailCarrier(options);
        var result = await carrier.SendAsync(parcel, stop);
        await carrier.RestAsync(CancellationToken.None);
        if (result.End is not CarrierEnd.Sent)
        {
            LogNotSent(log, tenant.Id, result.Answer);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A link for a forgotten password in {Tenant} could not be sent: {Why}")]
    private static partial void LogNotSent(ILogger log, TenantId tenant, string why);
}
