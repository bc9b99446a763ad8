using System.ComponentModel.DataAnnotations;

namespace SopEngine.Application.Deliveries.Mail;

/// <summary>The mail server that takes this installation's mails.</summary>
public sealed class MailOptions
{
    public const string Section = "SopEngine:Mail";

    /// <summary>Its name. Default: none, and no mail is sent; messages are in the inboxes.</summary>
    public string? Host { get; init; }

    /// <summary>Default: 587, submission (RFC 6409).</summary>
    [Range(1, 65535)]
    public int Port { get; init; } = 587;

    /// <summary>Default: <see cref="MailSecurity.StartTls"/>.</summary>
    public MailSecurity Security { get; init; } = MailSecurity.StartTls;

    /// <summary>As whom to sign in; null for not at all.</summary>
    public string? UserName { get; init; }

    /// <summary>From the environment, never from a file.</summary>
    public string? Password { get; init; }

    /// <summary>The address that mails come from where a region names none. Default: <c>sopengine@</c> and the name of this machine.</summary>
    [EmailAddress]
    public string? From { get; init; }

    /// <summary>SHA-256 of the server's certificate, in hexadecimal, where no authority vouches for it; null to trust the authorities of this machine.</summary>
    [RegularExpression("^[0-9a-fA-F]{64}$")]
    public string? Certificate { get; init; }

    /// <summary>How long each answer of the server is waited for. Default: 20 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:02:00")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);
}
