using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SopEngine.Application.Calendars;
using SopEngine.Application.Calls;
using SopEngine.Application.Json;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Training;
using SopEngine.Persistence;
using SopEngine.Persistence.Training;

namespace SopEngine.Application.Training;

/// <summary>
/// Moves the clock of a training region. Of two who move it at once, the second decides anew on what the first left: it never goes back. What falls due by it goes off at
/// the next pass over the alarms, as it would after a host that was down so long.
/// </summary>
public sealed class MoveTrainingClock(
    SopDatabase database, CommandAttempts attempts, Operations operations, TenantCalendars calendars, TimeProvider time, ILogger<MoveTrainingClock> log)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, MoveTrainingClockRequest request, Operation? operation, CancellationToken stop) =>
        attempts.RunAsync(() => AttemptAsync(caller, request, operation, stop), stop);

    private async Task<Result<CommandAnswer>> AttemptAsync(Caller caller, MoveTrainingClockRequest request, Operation? operation, CancellationToken stop)
    {
        if (TrainingRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        if (await Operations.FindAsync(db, caller, operation, stop) is { } earlier)
        {
            return earlier;
        }

        var row = await db.TrainingClocks.SingleOrDefaultAsync(stop);
        var real = time.Now();
        if (!Moved(caller.Tenant, row?.ToClock() ?? TrainingClock.Untouched, request, real).Succeeded(out var clock, out var problem))
        {
            return problem;
        }

        row ??= db.TrainingClocks.Add(new TrainingClockRow { Tenant = db.Tenant }).Entity;
        row.Show(clock).SetBy = caller.Actor.UserName;
        var answer = new CommandAnswer(200, ApiJson.Write(TrainingClockView.Of(caller.Tenant, clock, row.SetBy, real)));
        operations.Keep(db, caller, operation, answer);
        await db.SaveChangesAsync(stop);
        log.ClockMoved(caller.Tenant.Id, caller.Actor.UserName, clock.SetTo, clock.Speed);
        return answer;
    }

    private Result<TrainingClock> Moved(TenantProfile tenant, TrainingClock clock, MoveTrainingClockRequest request, DateTime real)
    {
        if (request is { Speed: null, To: null, Step: null })
        {
            return TrainingProblems.ClockInvalid.Of("to", "required", "Pilih kecepatan, atau waktu yang dituju.");
        }

        if (request.Speed is { } speed && !clock.RunAt(speed, real).Succeeded(out clock!, out var unfit))
        {
            return unfit;
        }

        return (request.To?.ToUtc() ?? request.Step?.After(clock.At(real), calendars.Of(tenant).Ordinary)) is { } instant ? clock.JumpTo(instant, real) : clock;
    }
}
