using SopEngine.Application.Deliveries;
using SopEngine.Application.Tickets.Views;

namespace SopEngine.Host.Pages.Deliveries;

/// <summary>Everything that was said about a ticket, oldest first.</summary>
public sealed record TicketDeliveriesModel(TicketView Ticket, IReadOnlyList<DeliveryView> Deliveries);
