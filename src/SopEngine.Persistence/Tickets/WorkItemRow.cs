using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Persistence.Tickets;

/// <summary>A visit to a row as the lists show it, ended ones included, with how its clock stands.</summary>
public sealed class WorkItemRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string Ticket { get; init; }

    public required int Ordinal { get; init; }

    public string Step { get; set; } = "";

    public string Lane { get; set; } = "";

    public int Visit { get; set; }

    public OwnerSide Owner { get; set; }

    public WorkItemState State { get; set; }

    public string? Assignee { get; set; }

    public List<string> Roles { get; set; } = [];

    public string? Unit { get; set; }

    public bool Returned { get; set; }

    public DateTime ActiveAt { get; set; }

    public DateTime? ClaimedAt { get; set; }

    public DateTime? EndedAt { get; set; }

    public string? EndedBy { get; set; }

    public string? Outcome { get; set; }

    public bool Skipped { get; set; }

    public int? Clock { get; set; }

    public int? Wait { get; set; }

    public DateTime? PausedAt { get; set; }

    public string? Awaiting { get; set; }

    public int Extensions { get; set; }

    public List<string> Signatures { get; set; } = [];

    public string? Called { get; set; }

    /// <summary>When its clock is due; null without a target and while the clock is paused.</summary>
    public DateTime? DueAt { get; set; }

    /// <summary>How its clock stands; null without one.</summary>
    public ClockState? ClockState { get; set; }

    /// <summary>In whose inbox it stands, see <see cref="InboxColumns"/>; null when it was last written by a program that did not say.</summary>
    public string? Inbox { get; set; }

    /// <summary>Where it stands there, see <see cref="InboxColumns.PlaceOf(DateTime?, DateTime?, DateTime)"/>.</summary>
    public DateTime? InboxAt { get; set; }
}
