using SopEngine.Application.Installation;
using SopEngine.Host.Background;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Operators;

/// <summary>What the operator's page shows. <see cref="Done"/>: what he has just had done; null for nothing.</summary>
public sealed record OperatorModel(string Name, InstallationStatus Status, IReadOnlyList<HealthCheck> Checks, FormStates Forms, string? Done)
{
    /// <summary>What somebody should see to, a sentence each.</summary>
    public IReadOnlyList<string> Attention { get; } = [.. OperatorWords.Attention(Status, Checks)];

    /// <summary>The id of the form of one parked alarm.</summary>
    public static string FormOf(ParkedAlarm alarm) => $"p-{alarm.Region}-{alarm.Ticket}-{alarm.Ordinal}";
}
