using SopEngine.Application.Tickets.Views;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>All that happened to a ticket and its reader may know, oldest first. <see cref="Sealed"/>: the entries of which there is a proof.</summary>
public sealed record HistoryModel(TicketView Ticket, IReadOnlyList<HistoryEntryView> Entries, IReadOnlySet<int> Sealed);
