using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Tickets;

/// <summary>A clock as it stands or as it stopped. Nothing of it is lost when the ticket's state lets go of it: due times are explained from here.</summary>
public sealed class ClockRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string Ticket { get; init; }

    public required int Ordinal { get; init; }

    public ClockKind Kind { get; set; }

    public string? Step { get; set; }

    public OwnerSide Owner { get; set; }

    /// <summary>A <see cref="TimeTarget"/> as JSON.</summary>
    public string Target { get; set; } = "";

    public ClockState State { get; set; }

    public DateTime StartedAt { get; set; }

    public DateTime RunningSince { get; set; }

    public TimeSpan Used { get; set; }

    /// <summary>The phase or the national target it measures.</summary>
    public string? Of { get; set; }

    public TimeSpan? Left { get; set; }

    public int? DaysLeft { get; set; }

    public int? UnsetYear { get; set; }

    /// <summary>A list of <see cref="ClockExtension"/> as JSON.</summary>
    public string Extensions { get; set; } = "";

    public DateTime? DueAt { get; set; }

    public DateTime? PausedAt { get; set; }

    public string? PauseReason { get; set; }

    public string? Awaiting { get; set; }

    public DateTime? StoppedAt { get; set; }

    /// <summary>A list of <see cref="ClockPause"/> as JSON.</summary>
    public string Pauses { get; set; } = "";

    public string Calendar { get; set; } = "";

    public int Generation { get; set; }
}
