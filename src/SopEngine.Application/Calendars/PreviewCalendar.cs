using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Calendars;

/// <summary>Shows which open clocks a proposal would move, and to when. Changes nothing.</summary>
public sealed class PreviewCalendar(TenantCalendars calendars, SopDatabase database)
{
    /// <summary>How many moved clocks are listed; all are counted.</summary>
    public const int MostShown = 500;

    public async Task<Result<CalendarPreview>> HandleAsync(Caller caller, int number, CancellationToken stop)
    {
        if (CalendarRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        if (await CalendarVersions.ProposalAsync(db, number, stop) is not { } row)
        {
            return new CalendarProblems.ProposalUnknown(number);
        }

        var book = CalendarJson.Read(row.Book);
        var clocks = await db.Clocks.AsNoTracking().Where(clock => clock.State != ClockState.Stopped).ToListAsync(stop);
        var moved = Moved(clocks, calendars.Trial(caller.Tenant, book, number)).ToList();
        return new CalendarPreview(
            number,
            row.Sha256,
            row.MadeBy,
            row.MadeAt,
            CalendarJson.Read(row.Region),
            book,
            CalendarDifference.Of(calendars.Of(caller.Tenant).Ordinary.Book, book),
            clocks.Count,
            [.. moved.OrderBy(clock => clock.Before < clock.After ? clock.Before : clock.After ?? clock.Before).Take(MostShown)],
            moved.Count);
    }

    private static IEnumerable<MovedClock> Moved(IEnumerable<ClockRow> rows, CalendarSet trial)
    {
        foreach (var row in rows)
        {
            var clock = row.ToClock();
            var move = new ClockMove(clock, clock.Relay(trial.Find(CalendarSet.OfficeOf(clock.Calendar))));
            if (move.Moves)
            {
                yield return new MovedClock(row.Ticket, clock.Ordinal, clock.Kind, clock.Step, clock.DueAt, move.After.DueAt);
            }
        }
    }
}
