using SopEngine.Application.Calls;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>The contexts of one call that reads many tickets: each revision's is made once.</summary>
internal sealed class ContextBook(TicketContexts contexts, Caller caller)
{
    private readonly Dictionary<(string Sop, int Revision), TicketContext> _made = [];

    public async Task<TicketContext> OfAsync(StoredTicket ticket, CancellationToken stop)
    {
        var key = (ticket.Row.Sop, ticket.Row.Revision);
        if (!_made.TryGetValue(key, out var context))
        {
            context = await contexts.AroundAsync(caller, ticket, stop);
            _made[key] = context;
        }

        return context with { Answers = ticket.Answers };
    }

    public static StoredTicket Read(TicketRow row) => new(row, TicketJson.ReadState(row.State), TicketJson.ReadAnswers(row.Answers));
}
