namespace SopEngine.Application.Deliveries.Mail;

/// <summary>How the way to the mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>RFC 3207: begun in the open, and nothing is said before it is protected. A server that cannot is not used.</summary>
    StartTls,

    /// <summary>RFC 8314: protected from the first byte.</summary>
    Tls,

    /// <summary>Not at all: for a server on this machine.</summary>
    None,
}
