using SopEngine.Application.PersonalData;
using SopEngine.Application.Tickets.Views;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>All that happened to a ticket and its reader may know, oldest first. <see cref="Sealed"/>: the entries of which there is a proof. <see cref="Reads"/>: who read the ticket, for whom that is to be known.</summary>
public sealed record HistoryModel(TicketView Ticket, IReadOnlyList<HistoryEntryView> Entries, IReadOnlySet<int> Sealed, IReadOnlyList<PersonalReadView> Reads);
