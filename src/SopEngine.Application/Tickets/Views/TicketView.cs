using SopEngine.Application.Uploads;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Views;

/// <summary>
/// A ticket as one caller may see it; instants carry the region's offset. <see cref="Answers"/>, <see cref="Files"/>, <see cref="Acts"/>, <see cref="OnBehalfOf"/> and
/// <see cref="Links"/> are filled for a single ticket, not in lists.
/// </summary>
public sealed record TicketView
{
    public required string Number { get; init; }

    public required string Sop { get; init; }

    public required int Revision { get; init; }

    public required string SopTitle { get; init; }

    public required TicketStatus Status { get; init; }

    /// <summary>The region's own word for the status.</summary>
    public required string StatusLabel { get; init; }

    public ClosureKind? ClosureKind { get; init; }

    public required string Subject { get; init; }

    public string? Topic { get; init; }

    public string? TopicLabel { get; init; }

    public string? Class { get; init; }

    public string? TicketType { get; init; }

    public required string Channel { get; init; }

    /// <summary>User name; null when it was filed for somebody without an account.</summary>
    public string? Requester { get; init; }

    public required string RequesterName { get; init; }

    public required string FiledBy { get; init; }

    public ContactView? OnBehalfOf { get; init; }

    /// <summary>Only to its filer, at filing.</summary>
    public string? TrackingKey { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The year whose calendar is not set, so that a due time of the ticket or of its open work cannot be counted; null otherwise.</summary>
    public int? UnsetYear { get; init; }

    public DateTimeOffset? ResolvedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Whether it is the one ticket of an outage, whose parts are told what officers say on it and how it ends.</summary>
    public bool Outage { get; init; }

    /// <summary>Whether contact data of it is masked for the caller, who can have it shown by giving a ground.</summary>
    public bool Masked { get; init; }

    public IReadOnlyList<LinkView>? Links { get; init; }

    public IReadOnlyList<AnswerView>? Answers { get; init; }

    public IReadOnlyList<FileView>? Files { get; init; }

    /// <summary>What its rows have yielded, in the order of issue; read with the ticket, not in the answer to an act.</summary>
    public IReadOnlyList<PaperView>? Papers { get; init; }

    /// <summary>Kelengkapan and Output of its rows, each with where the ticket has it; read with the ticket, not in the answer to an act.</summary>
    public IReadOnlyList<RowEvidenceView>? Evidence { get; init; }

    /// <summary>What the caller may do with it now: comment, pause, resume, withdraw, reopen, reclassify, skip, force, correct, link, merge,
    /// outage, join-outage, leave-outage.</summary>
    public IReadOnlyList<string>? Acts { get; init; }

    /// <summary>The open and claimed visits.</summary>
    public required IReadOnlyList<WorkItemView> WorkItems { get; init; }
}
