using SopEngine.Application.Charts;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Trials;

/// <summary>A trial as it stands.</summary>
/// <param name="Draft">The draft as it stands now, which the trial does not follow.</param>
/// <param name="Sop">What the trial runs on: the draft as it was when the trial began.</param>
/// <param name="Story">What was done.</param>
/// <param name="Now">The trial's clock, UTC.</param>
public sealed record TrialView(SopDraft Draft, SopRevision Sop, TrialStory Story, DateTime Now)
{
    public TicketStatus? Status { get; init; }

    public ClosureKind? Closure { get; init; }

    /// <summary>What filing asks; empty once it is filed.</summary>
    public IReadOnlyList<FieldView> Filing { get; init; } = [];

    public IReadOnlyList<OptionView> Topics { get; init; } = [];

    public IReadOnlyList<TrialTask> Tasks { get; init; } = [];

    public IReadOnlyList<TrialMessage> Messages { get; init; } = [];

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<HistoryEntryView> History { get; init; } = [];

    /// <summary>When the next alarm goes off, UTC; null for none.</summary>
    public DateTime? NextAlarm { get; init; }

    public TravelledPath Path { get; init; } = TravelledPath.None;

    /// <summary>True when the draft has been changed since the trial began.</summary>
    public bool IsBehind => Story.Edit != Draft.Row.At;

    public bool IsFiled => Status is not null;
}
