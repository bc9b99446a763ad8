using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;
using SopEngine.Persistence.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>
/// Makes a proposal out of an edit: on the one that is open, or on the calendar in force. Nothing is counted on a proposal before it is applied.
/// </summary>
public sealed class ProposeCalendar(CalendarCompiler compiler, NationalVersions nation, SopDatabase database, CommandAttempts attempts, TimeProvider time)
{
    /// <summary>The number of the proposal.</summary>
    public async Task<Result<CalendarVersionRow>> HandleAsync(Caller caller, CalendarEdit edit, CancellationToken stop) =>
        CalendarRights.Refuse(caller) is { } refused ? refused : await attempts.RunAsync(() => AttemptAsync(caller, edit, stop), stop);

    /// <summary>Gives an open proposal up.</summary>
    public Task<Result<CalendarVersionRow>> DiscardAsync(Caller caller, int number, CancellationToken stop) => attempts.RunAsync<CalendarVersionRow>(
        async () =>
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

            row.State = CalendarVersionState.Discarded;
            await db.SaveChangesAsync(stop);
            return row;
        },
        stop);

    private async Task<Result<CalendarVersionRow>> AttemptAsync(Caller caller, CalendarEdit edit, CancellationToken stop)
    {
        await nation.ReloadAsync(stop);
        await using var db = database.Open(caller.Tenant.Id);
        var all = await db.CalendarVersions.OrderByDescending(row => row.Number).ToListAsync(stop);
        var open = all.FirstOrDefault(row => row.State == CalendarVersionState.Proposed);
        var basis = open ?? all.FirstOrDefault(row => row.State == CalendarVersionState.Applied);
        var before = basis is null ? compiler.Own(caller.Tenant) : CalendarJson.Read(basis.Region);
        var under = compiler.Under(caller.Tenant);
        var whole = before.Over(under);
        if (CalendarEdits.Missing(before, whole, edit) is { } missing)
        {
            return missing;
        }

        var region = CalendarEdits.Apply(before, whole, edit);
        if (CalendarRules.Errors(region, under) is { Count: > 0 } errors)
        {
            return new CalendarProblems.CalendarInvalid(errors);
        }

        open ??= Add(db, caller, all.Count == 0 ? null : all[0]);
        Fill(open, region, under);
        await db.SaveChangesAsync(stop);
        return open;
    }

    private CalendarVersionRow Add(SopDbContext db, Caller caller, CalendarVersionRow? latest)
    {
        var row = new CalendarVersionRow
        {
            Tenant = db.Tenant,
            Number = (latest?.Number ?? 0) + 1,
            FilesSha256 = latest?.FilesSha256 ?? compiler.FilesSha256(caller.Tenant),
            MadeAt = time.Now(),
            MadeBy = caller.Actor.UserName,
        };
        db.CalendarVersions.Add(row);
        return row;
    }

    private static void Fill(CalendarVersionRow row, CalendarBook region, CalendarBook under)
    {
        row.Region = CalendarJson.Write(region);
        row.Book = CalendarJson.Write(region.Over(under));
        row.Sha256 = CalendarJson.Sha256Hex(row.Book);
    }
}
