using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;
using SopEngine.Persistence.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>
/// Puts a proposal in force: from the next command on clocks begin on it. Open clocks are laid on it afterwards, ticket by ticket; killed between the two, or anywhere on the
/// way, the pass over open clocks goes on where it stood. What the ministry puts in force the regions take over afterwards, one by one: see <see cref="SpreadDecree"/>.
/// </summary>
public sealed class ApplyCalendar(RelayOpenClocks relay, NationalVersions nation, SopDatabase database, CommandAttempts attempts, TimeProvider time)
{
    /// <param name="caller">Who applies it.</param>
    /// <param name="number">The proposal.</param>
    /// <param name="seen">The hash of the proposal as its preview showed it: what was not looked at is not applied.</param>
    /// <param name="ground">Why; part of every moved ticket's history.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<Result<CalendarVersionRow>> HandleAsync(Caller caller, int number, string seen, string ground, CancellationToken stop)
    {
        if (CalendarRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        if (TextBound.Refuse("ground", ground, TextBound.Long) is { } tooLong)
        {
            return new CalendarProblems.CalendarInvalid([tooLong]);
        }

        if (string.IsNullOrWhiteSpace(ground))
        {
            return new CalendarProblems.CalendarInvalid([new FieldError("ground", "required", "Sebutkan alasannya: keputusan atau surat edaran yang menjadi dasar.")]);
        }

        var applied = await attempts.RunAsync(() => AttemptAsync(caller, number, seen, ground.Trim(), stop), stop);
        if (applied.Succeeded(out _, out _))
        {
            await nation.ReloadAsync(stop);
            await relay.RunAsync(caller.Tenant, stop);
        }

        return applied;
    }

    private async Task<Result<CalendarVersionRow>> AttemptAsync(Caller caller, int number, string seen, string ground, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (await CalendarVersions.ProposalAsync(db, number, stop) is not { } row)
        {
            return new CalendarProblems.ProposalUnknown(number);
        }

        if (row.Sha256 != seen)
        {
            return new CalendarProblems.ProposalChanged(number);
        }

        // in force is the highest number that is applied: an older proposal could never be in force any more
        foreach (var overtaken in await db.CalendarVersions.Where(other => other.State == CalendarVersionState.Proposed && other.Number < number).ToListAsync(stop))
        {
            overtaken.State = CalendarVersionState.Discarded;
        }

        (row.State, row.AppliedAt, row.AppliedBy, row.Ground) = (CalendarVersionState.Applied, time.Now(), caller.Actor.UserName, ground);
        await db.SaveChangesAsync(stop);
        return row;
    }
}
