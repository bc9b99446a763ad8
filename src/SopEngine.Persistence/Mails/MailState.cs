namespace SopEngine.Persistence.Mails;

/// <summary>What has become of a mail that came in.</summary>
public enum MailState
{
    /// <summary>Nobody has looked after it yet.</summary>
    Waiting,

    /// <summary>It is a ticket now.</summary>
    Filed,

    /// <summary>It is nothing to be handled.</summary>
    SetAside,
}
