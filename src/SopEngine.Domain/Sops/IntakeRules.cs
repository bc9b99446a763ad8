namespace SopEngine.Domain.Sops;

/// <summary>How a ticket of this SOP comes in.</summary>
public sealed record IntakeRules
{
    /// <summary>The form the requester fills, by id; null when nothing is asked.</summary>
    public string? Form { get; init; }

    /// <summary>The channels, the first being the one meant when none is named. Each is a word such as web, email, telepon, surat.</summary>
    public IReadOnlyList<string> Channels { get; init; } = ["web"];

    /// <summary>True when a topic of the region's service catalogue must be chosen.</summary>
    public bool Topics { get; init; }

    /// <summary>The field whose answer stands for the ticket in lists; null for the first long text of the form.</summary>
    public string? Subject { get; init; }
}
