using Microsoft.Extensions.Options;
using SopEngine.Application.Deliveries;
using SopEngine.Application.Deliveries.Mail;
using SopEngine.Application.Deliveries.Webhooks;
using SopEngine.Application.Mails;

namespace SopEngine.Host.Composition;

/// <summary>How messages leave the house: settings that are wrong are told when the host starts, not when a mail is late.</summary>
public static class DeliverySetup
{
    public static void AddDeliveries(this WebApplicationBuilder builder)
    {
        builder.Services.AddChecked<DeliveryOptions>(DeliveryOptions.Section);
        builder.Services.AddChecked<MailOptions>(MailOptions.Section);
        builder.Services.AddChecked<WebhookOptions>(WebhookOptions.Section);
        builder.Services.AddChecked<MailIntakeOptions>(MailIntakeOptions.Section);
        builder.Services.AddOptions<MailIntakeOptions>().Validate(
            options => options.Tokens.Values.All(token => token.Length >= MailIntakeOptions.LeastLength),
            $"SopEngine:MailIntake:Tokens: setiap tanda paling sedikit {MailIntakeOptions.LeastLength} huruf.");
        builder.Services.AddOptions<DeliveryOptions>().Validate(
            options => options.PublicAddress is null or { IsAbsoluteUri: true, Scheme: "http" or "https" },
            "SopEngine:Deliveries:PublicAddress harus alamat lengkap, misalnya https://layanan.example.");
        builder.Services.AddOptions<DeliveryOptions>().Validate<IOptions<MailOptions>, IOptions<WebhookOptions>>(
            (options, mail, webhooks) => options.InHand > mail.Value.Timeout && options.InHand > webhooks.Value.Timeout,
            "SopEngine:Deliveries:InHand harus lebih lama daripada SopEngine:Mail:Timeout dan SopEngine:Webhooks:Timeout, agar tidak ada pesan yang terkirim dua kali.");
        builder.Services.AddOptions<WebhookOptions>().Validate(
            options => options.Secrets.Values.All(WebhookOptions.IsSecret),
            "SopEngine:Webhooks:Secrets: setiap rahasia ditulis whsec_ diikuti paling sedikit 24 bita dalam basis 64.");
    }
}
