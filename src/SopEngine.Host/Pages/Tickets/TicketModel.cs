using SopEngine.Application.Charts;
using SopEngine.Application.Ratings;
using SopEngine.Application.Replies;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>All that a ticket's page shows. <see cref="News"/> is what has just been done, in words; <see cref="Done"/> the form that did it.</summary>
public sealed record TicketModel
{
    public required TicketView Ticket { get; init; }

    public required IReadOnlyList<HistoryEntryView> History { get; init; }

    public required SopRevision Sop { get; init; }

    public required TravelledPath Path { get; init; }

    public required TimeLeft Time { get; init; }

    /// <summary>Every clock there was, with what is left of it.</summary>
    public IReadOnlyList<(ClockView Clock, TimeLeft Left)> Clocks { get; init; } = [];

    public required FormStates Forms { get; init; }

    /// <summary>What the requester thought, or is asked now; as far as the reader may know.</summary>
    public TicketRatingView? Rating { get; init; }

    /// <summary>Ready replies, filled for this ticket; of those who are no officers none.</summary>
    public IReadOnlyList<ReplyView> Replies { get; init; } = [];

    /// <summary>Name of who moved first, where the sent form came too late.</summary>
    public string? MovedBy { get; init; }

    /// <summary>What was typed into a form that is no longer there, by question.</summary>
    public IReadOnlyList<TypedAnswer> Unsent { get; init; } = [];

    public string? News { get; init; }

    public string? Done { get; init; }

    public bool May(string act) => Ticket.Acts?.Contains(act) == true;
}
