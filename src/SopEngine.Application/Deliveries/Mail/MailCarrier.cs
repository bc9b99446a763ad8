using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Deliveries;

namespace SopEngine.Application.Deliveries.Mail;

/// <summary>Hands mails to the installation's mail server (RFC 5321), all of a pass over one connection.</summary>
public sealed class MailCarrier(IOptions<MailOptions> options) : ICarrier, IDisposable
{
    private SmtpClient? _client;

    public DeliveryWay Way => DeliveryWay.Email;

    private MailOptions Settings => options.Value;

    public bool Serves(TenantProfile tenant) => !string.IsNullOrWhiteSpace(Settings.Host);

    public string OtherSide(TenantProfile tenant) => "";

    public async Task<CarrierResult> SendAsync(Parcel parcel, CancellationToken stop)
    {
        try
        {
            var client = await ConnectedAsync(stop);
            using var letter = MailLetter.Write(parcel, parcel.Tenant.Messages.From ?? SenderOf(Settings));
            var answer = await client.SendAsync(letter, stop);
            return new CarrierResult(CarrierEnd.Sent, Line(answer));
        }
        catch (Exception failed) when (Told(failed, stop) is { } told)
        {
            // what the connection is good for after an error, nobody knows
            await RestAsync(CancellationToken.None);
            return told;
        }
    }

    public async Task RestAsync(CancellationToken stop)
    {
        if (Interlocked.Exchange(ref _client, null) is not { } client)
        {
            return;
        }

        using (client)
        {
            try
            {
                await client.DisconnectAsync(quit: true, stop);
            }
            catch (Exception gone) when (gone is IOException or SocketException or ProtocolException or OperationCanceledException)
            {
                // it is gone already
            }
        }
    }

    public void Dispose() => Interlocked.Exchange(ref _client, null)?.Dispose();

    internal static string SenderOf(MailOptions settings) => settings.From ?? $"sopengine@{Environment.MachineName.ToLowerInvariant()}";

    private async Task<SmtpClient> ConnectedAsync(CancellationToken stop)
    {
        if (_client is { IsConnected: true } open)
        {
            return open;
        }

        var client = new SmtpClient { Timeout = (int)Settings.Timeout.TotalMilliseconds };
        _client = client;
        if (Settings.Certificate is { } known)
        {
            client.ServerCertificateValidationCallback = (_, certificate, _, problems) =>
                problems == SslPolicyErrors.None || (certificate is X509Certificate2 shown && shown.GetCertHashString(HashAlgorithmName.SHA256).Equals(known, StringComparison.OrdinalIgnoreCase));
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Settings.Timeout);
        await client.ConnectAsync(Settings.Host!, Settings.Port, SecurityOf(Settings.Security), patience.Token);
        if (Settings.UserName is { Length: > 0 } name)
        {
            await client.AuthenticateAsync(name, Settings.Password ?? "", patience.Token);
        }

        return client;
    }

    private static SecureSocketOptions SecurityOf(MailSecurity security) => security switch
    {
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
    };

    /// <summary>Null for what is no matter of the mail server: a fault of ours, or a host that stops.</summary>
    private static CarrierResult? Told(Exception failed, CancellationToken stop) => failed switch
    {
        SmtpCommandException { StatusCode: var code } refused when IsForGood(refused) => new(CarrierEnd.Never, Line($"{(int)code} {refused.Message}")),
        SmtpCommandException { StatusCode: var code } refused => new(CarrierEnd.Later, Line($"{(int)code} {refused.Message}")),
        SslHandshakeException => new(CarrierEnd.Down, "Sertifikat peladen surel tidak dipercaya, atau sambungan amannya gagal."),
        MailKit.Security.AuthenticationException or System.Security.Authentication.AuthenticationException => new(CarrierEnd.Down, "Peladen surel menolak nama atau kata sandi layanan ini."),
        NotSupportedException => new(CarrierEnd.Down, "Peladen surel tidak menyediakan STARTTLS."),
        ProtocolException or IOException => new(CarrierEnd.Down, "Peladen surel menjawab tidak semestinya, atau memutus sambungan."),
        SocketException => new(CarrierEnd.Down, "Peladen surel tidak dapat dihubungi."),
        TimeoutException => new(CarrierEnd.Down, "Peladen surel tidak menjawab."),
        OperationCanceledException when !stop.IsCancellationRequested => new(CarrierEnd.Down, "Peladen surel tidak menjawab."),
        _ => null,
    };

    // RFC 5321, 4.2.1: 5yz will be the same next time. About the connection as a whole (421, 554 at the greeting, 530, 535) it says nothing of this mail
    private static bool IsForGood(SmtpCommandException refused) =>
        refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted && (int)refused.StatusCode >= 500;

    private static string Line(string text) => string.Join(' ', text.Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries)) is var line && line.Length > 200 ? line[..200] : line;
}
