namespace SopEngine.Host.Pages.Filing;

/// <summary>What a ticket is filed from: a mail that came in, or a closed ticket that it is filed after; mostly nothing.</summary>
public sealed record FilingOrigin(string? Mail, string? Follows)
{
    /// <summary>The same for an address that has a query already.</summary>
    public string Query => this switch
    {
        { Mail: { } mail } => $"&surel={Uri.EscapeDataString(mail)}",
        { Follows: { } before } => $"&terkait={Uri.EscapeDataString(before)}",
        _ => "",
    };
}
