using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Persistence.Tickets;

/// <summary>
/// An alarm that has not been dropped. Deleting the row and applying the alarm are one transaction: of two workers that found it, the second has nothing to do.
/// </summary>
public sealed class AlarmRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string Ticket { get; init; }

    public required int Ordinal { get; init; }

    public AlarmKind Kind { get; set; }

    public DateTime DueAt { get; set; }

    public int? Item { get; set; }

    public int Index { get; set; }

    /// <summary>The generation of its clock when it was set.</summary>
    public int Generation { get; set; }

    /// <summary>How often it was tried in vain.</summary>
    public int Attempts { get; set; }

    /// <summary>
    /// When it is to be tried next: its due time, and later after it failed; null while it is parked. The passes look for this and nothing else.
    /// </summary>
    public DateTime? RunAt { get; set; }

    /// <summary>Since when nobody tries it any more, until an operator decides; null while it is tried.</summary>
    public DateTime? ParkedAt { get; set; }

    /// <summary>Why it was in vain the last time: one line, without personal data.</summary>
    public string? Failure { get; set; }
}
