using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Facts;

/// <summary>One promise of a ticket and how it was kept: of a row, the ticket, a phase, a wait or the nation.</summary>
public sealed record ClockFact : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string Ticket { get; init; }

    /// <summary>Number within the ticket, from 1.</summary>
    public required int Ordinal { get; init; }

    public string Sop { get; init; } = "";

    public ClockKind Kind { get; init; }

    /// <summary>The row; null for a ticket-wide clock.</summary>
    public string? Step { get; init; }

    /// <summary>The phase or the national target it measures.</summary>
    public string? Of { get; init; }

    public OwnerSide Owner { get; init; }

    public TimeReading Reading { get; init; }

    public ClockState State { get; init; }

    /// <summary>The time allowed, in milliseconds; null when none can be told.</summary>
    public long? TargetMs { get; init; }

    public DateTime StartedAt { get; init; }

    /// <summary>Null while it stands and where nothing can be laid.</summary>
    public DateTime? DueAt { get; init; }

    public DateTime? StoppedAt { get; init; }

    public int Pauses { get; init; }

    public int Extensions { get; init; }

    /// <summary>Time used at the last change, in milliseconds as its reading counts.</summary>
    public long UsedMs { get; init; }

    public StepSla Sla { get; init; }

    /// <summary>The calendar and its version: <c>kantor@3</c>.</summary>
    public string Calendar { get; init; } = "";
}
