using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Deliveries;

namespace SopEngine.Application.Deliveries;

/// <summary>Decides about a message that could not be delivered: it is tried anew from the first try, or never again. Who decided and why stays with it.</summary>
public sealed class DecideDelivery(SopDatabase database, TimeProvider time)
{
    /// <summary>Null when it is tried again from now on.</summary>
    public Task<Problem?> RetryAsync(Caller caller, string id, string? ground, CancellationToken stop) => DecideAsync(caller, id, ground, retry: true, stop);

    /// <summary>Null when it is let be.</summary>
    public Task<Problem?> SkipAsync(Caller caller, string id, string? ground, CancellationToken stop) => DecideAsync(caller, id, ground, retry: false, stop);

    /// <summary>Tries everything again that waits for a decision, as after a mail server was away for a night; how many that are.</summary>
    public async Task<Result<RetriedView>> RetryAllAsync(Caller caller, string? ground, CancellationToken stop)
    {
        if (Refuse(caller, ground) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        return new RetriedView(await WriteAsync(db.Deliveries, caller, ground!, retry: true, stop));
    }

    private async Task<Problem?> DecideAsync(Caller caller, string id, string? ground, bool retry, CancellationToken stop)
    {
        if (Refuse(caller, ground) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        if (!Guid.TryParse(id, out var key) || !await db.Deliveries.AnyAsync(row => row.Id == key, stop))
        {
            return new DeliveryProblems.DeliveryNotFound(id);
        }

        return await WriteAsync(db.Deliveries.Where(row => row.Id == key), caller, ground!, retry, stop) == 1 ? null : new DeliveryProblems.DeliveryNotParked();
    }

    private async Task<int> WriteAsync(IQueryable<DeliveryRow> rows, Caller caller, string ground, bool retry, CancellationToken stop)
    {
        var (state, by, why) = (retry ? DeliveryState.Waiting : DeliveryState.Skipped, caller.Actor.UserName, ground.Trim());
        DateTime now = time.Now();
        DateTime? next = retry ? now : null;
        DateTime? end = retry ? null : now;
        return await rows.Where(row => row.State == DeliveryState.Parked).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, state).SetProperty(row => row.RunAt, next).SetProperty(row => row.EndedAt, end).SetProperty(row => row.Attempts, 0)
                .SetProperty(row => row.DecidedBy, by).SetProperty(row => row.Ground, why),
            stop);
    }

    private static Problem? Refuse(Caller caller, string? ground) => !Permissions.HasAuthority(caller.Tenant, caller.Actor)
        ? new TicketProblems.NotAllowed("memutuskan pengiriman pesan")
        : Refuse(ground) is { } error ? new TicketProblems.FormInvalid([error]) : null;

    private static FieldError? Refuse(string? ground) => string.IsNullOrWhiteSpace(ground)
        ? new FieldError("ground", "required", "Alasan wajib diisi.")
        : TextBound.Refuse("ground", ground, TextLength.Line);
}
