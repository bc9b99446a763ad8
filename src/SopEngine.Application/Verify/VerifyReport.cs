using System.Globalization;

namespace SopEngine.Application.Verify;

/// <summary>What verifying came to.</summary>
public sealed record VerifyReport(int Tickets, int Entries, IReadOnlyList<TicketFinding> Findings)
{
    /// <summary>How many sealed days were made anew.</summary>
    public int Days { get; init; }

    public string InWords => string.Create(CultureInfo.InvariantCulture, $"{Tickets} tiket, {Entries} catatan riwayat, {Days} hari bersegel, {Findings.Count} masalah.");
}
