using SopEngine.Application.Charts;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Domain.Tickets;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>What a ticket has done of its SOP's chart, from its history.</summary>
public static class TravelledPaths
{
    public static TravelledPath Of(TicketView ticket, IReadOnlyList<HistoryEntryView> history)
    {
        var ended = history.Where(entry => entry.Step is not null && entry.Kind is HistoryKind.StepCompleted or HistoryKind.Skipped).ToList();
        return new TravelledPath
        {
            Done = ended.Select(entry => entry.Step!).ToHashSet(StringComparer.Ordinal),
            Taken = ended.Where(entry => entry.Outcome is not null).Select(entry => (entry.Step!, entry.Outcome!)).ToHashSet(),
            Current = ticket.WorkItems.Select(item => new Place(item.Step, item.Lane)).ToHashSet(),
        };
    }
}
