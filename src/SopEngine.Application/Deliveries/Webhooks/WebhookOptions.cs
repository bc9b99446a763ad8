using System.ComponentModel.DataAnnotations;

namespace SopEngine.Application.Deliveries.Webhooks;

/// <summary>The gateways that regions name in their files.</summary>
public sealed class WebhookOptions
{
    public const string Section = "SopEngine:Webhooks";

    /// <summary>
    /// What messages to a region's gateway are signed with, by region: <c>whsec_</c> and at least 24 bytes in base 64 (Standard Webhooks). From the environment, never from
    /// a file. A gateway without one is not used.
    /// </summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether a text can be a secret.</summary>
    public static bool IsSecret(string text) => WebhookSecret.Read(text) is not null;

    /// <summary>
    /// Hosts of gateways inside the own network, which may be reached on private addresses and without TLS. Any other gateway must have a public address and https. Default: none.
    /// </summary>
    public IReadOnlyList<string> InternalHosts { get; init; } = [];

    /// <summary>How long a gateway may take to answer. Default: 10 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);
}
