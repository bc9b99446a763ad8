using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SopEngine.Application.Deliveries.Webhooks;

/// <summary>Signs as Standard Webhooks 1.0 says: HMAC-SHA-256 over id, instant and body, so that a gateway knows who wrote, and when.</summary>
internal sealed class WebhookSecret
{
    private const string Prefix = "whsec_";
    private const int LeastBytes = 24;

    private readonly byte[] _key;

    private WebhookSecret(byte[] key) => _key = key;

    /// <summary>Null when the text is none: not base 64, or too short to be safe.</summary>
    public static WebhookSecret? Read(string? text)
    {
        if (text is null || !text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var key = new byte[text.Length];
        return Convert.TryFromBase64String(text[Prefix.Length..], key, out var length) && length >= LeastBytes ? new WebhookSecret(key[..length]) : null;
    }

    /// <summary>The value of the header <c>webhook-signature</c>.</summary>
    public string Sign(string id, DateTimeOffset at, string body)
    {
        var signed = string.Create(CultureInfo.InvariantCulture, $"{id}.{at.ToUnixTimeSeconds()}.{body}");
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(signed)));
    }
}
