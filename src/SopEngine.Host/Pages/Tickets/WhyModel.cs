using System.Globalization;
using SopEngine.Application.Tickets.Views;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>How a due time of a ticket came about.</summary>
public sealed record WhyModel(TicketView Ticket, ExplanationView Why)
{
    /// <summary>A figure as people write it: 1.234,5.</summary>
    public static string Figure(double figure) => figure.ToString("#,0.##", CultureInfo.GetCultureInfo("id-ID"));
}
