using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Wording;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>A part of the tickets that the reader may see, and how they were sought.</summary>
public sealed record TicketListModel(Page<TicketView> Part, TicketListRequest Asked, Func<TicketView, TimeLeft> Time)
{
    /// <summary>The address's query without the place in the list.</summary>
    public string Query => $"?status={Asked.Status}&q={Uri.EscapeDataString(Asked.Q ?? "")}&orang={Uri.EscapeDataString(Asked.Person ?? "")}{(Asked.Mine ? "&punya=saya" : "")}";
}
