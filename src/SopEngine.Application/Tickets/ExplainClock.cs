using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>Says how a due time came about. Ids are <c>NUMBER.cORDINAL</c>.</summary>
public sealed class ExplainClock(SopDatabase database, TicketQueries tickets)
{
    public async Task<Result<ExplanationView>> HandleAsync(Caller caller, string clock, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (Parse(clock) is not var (number, ordinal)
            || !(await tickets.FindAsync(db, caller, number, stop)).Succeeded(out var found, out _)
            || await db.Clocks.AsNoTracking().SingleOrDefaultAsync(row => row.Ticket == number && row.Ordinal == ordinal, stop) is not { } row)
        {
            return new TicketQueryProblems.ClockUnknown(clock);
        }

        return Explanations.Of(found.Context, number, row.ToClock());
    }

    private static (string Number, int Ordinal)? Parse(string id)
    {
        var dot = id.LastIndexOf(".c", StringComparison.Ordinal);
        return dot > 0 && id.Length <= TextBound.Short
            && int.TryParse(id.AsSpan(dot + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            ? (id[..dot], ordinal)
            : null;
    }
}
