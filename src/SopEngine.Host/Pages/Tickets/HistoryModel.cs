using SopEngine.Application.Tickets.Views;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>All that happened to a ticket and its reader may know, oldest first.</summary>
public sealed record HistoryModel(TicketView Ticket, IReadOnlyList<HistoryEntryView> Entries);
