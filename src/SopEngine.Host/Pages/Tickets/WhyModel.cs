using SopEngine.Application.Tickets.Views;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>How a due time of a ticket came about.</summary>
public sealed record WhyModel(TicketView Ticket, ExplanationView Why);
