using System.Globalization;

namespace SopEngine.Application.Verify;

/// <summary>What verifying came to.</summary>
public sealed record VerifyReport(int Tickets, int Entries, IReadOnlyList<TicketFinding> Findings)
{
    public string InWords => string.Create(CultureInfo.InvariantCulture, $"{Tickets} tiket, {Entries} catatan riwayat, {Findings.Count} masalah.");
}
