namespace SopEngine.Application.Mails;

/// <summary>Mail gateways that hand over what people write to a region's helpdesk.</summary>
public sealed class MailIntakeOptions
{
    public const string Section = "SopEngine:MailIntake";

    /// <summary>The shortest token.</summary>
    public const int LeastLength = 24;

    /// <summary>What a region's gateway sends as <c>Intake-Token</c>, by region: at least 24 characters. From the environment, never from a file. Default: none, and no mail is taken.</summary>
    public IReadOnlyDictionary<string, string> Tokens { get; init; } = new Dictionary<string, string>();
}
