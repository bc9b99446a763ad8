namespace SopEngine.Domain.Tenants;

/// <summary>How a region's messages leave the house, besides the inbox that everybody has.</summary>
public sealed record MessageRules
{
    /// <summary>What holds where a region says nothing: sent at once, by mail only, in the name of the installation.</summary>
    public static MessageRules Plain { get; } = new();

    /// <summary>The address that mails come from; null for the installation's.</summary>
    public string? From { get; init; }

    /// <summary>When nothing is sent to officers; null for never.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>Roles whose holders get one summary a day instead of a mail for each thing; the first that fits counts.</summary>
    public IReadOnlyList<DigestRule> Digests { get; init; } = [];

    /// <summary>Where messages for telephones are handed over (WhatsApp, SMS): a gateway of the region; null for none.</summary>
    public Uri? Gateway { get; init; }
}
