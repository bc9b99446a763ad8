using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets;

/// <summary>Tickets as one caller may read them. A ticket that he may not read is not found.</summary>
public sealed class TicketQueries
{
    /// <summary>The caller's own tickets, or the region's where his role lets him read them; newest first.</summary>
    public Task<Result<Page<TicketView>>> ListAsync(Caller caller, TicketListRequest request, CancellationToken stop) =>
        throw new NotImplementedException();

    public Task<Result<TicketView>> GetAsync(Caller caller, string number, CancellationToken stop) =>
        throw new NotImplementedException();

    /// <summary>What happened, oldest first; of what only officers may read, nothing to others.</summary>
    public Task<Result<Page<HistoryEntryView>>> HistoryAsync(Caller caller, string number, CancellationToken stop) =>
        throw new NotImplementedException();

    public Task<Result<Page<ClockView>>> ClocksAsync(Caller caller, string number, CancellationToken stop) =>
        throw new NotImplementedException();
}
