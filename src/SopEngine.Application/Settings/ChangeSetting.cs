using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Settings;

namespace SopEngine.Application.Settings;

/// <summary>Saves a revision of a subject. It is in force at once, also on hosts that read it later; nothing of the earlier ones is lost.</summary>
public sealed class ChangeSetting(SettingTrials trials, TenantSettings settings, SopDatabase database, CommandAttempts attempts, TimeProvider time)
{
    /// <summary>Saves what was typed; the number of the revision that is then in force.</summary>
    /// <param name="caller">An administrator.</param>
    /// <param name="subject">What is set.</param>
    /// <param name="seen">The revision that the sender had before him.</param>
    /// <param name="sheet">What he typed.</param>
    /// <param name="ground">Why.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<Result<SavedSetting>> HandleAsync(Caller caller, SettingSubject subject, int seen, SettingSheet sheet, string? ground, CancellationToken stop)
    {
        if (SettingRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        if (GroundError(ground) is { } error)
        {
            return new SettingProblems.SettingInvalid([error]);
        }

        var saved = await attempts.RunAsync(() => AttemptAsync(caller, subject, seen, sheet, ground!.Trim(), null, stop), stop);
        await settings.RefreshAsync(caller.Tenant, stop);
        return saved;
    }

    /// <summary>Puts an earlier revision, or what a file offers, in force again: as a new revision.</summary>
    public async Task<Result<SavedSetting>> ReturnAsync(Caller caller, SettingSubject subject, int seen, int number, string? ground, CancellationToken stop)
    {
        if (SettingRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        if (GroundError(ground) is { } error)
        {
            return new SettingProblems.SettingInvalid([error]);
        }

        var saved = await attempts.RunAsync(() => ReturnAttemptAsync(caller, subject, seen, number, ground!.Trim(), stop), stop);
        await settings.RefreshAsync(caller.Tenant, stop);
        return saved;
    }

    /// <summary>Leaves what a file offers: it stays in the history and is not asked about again.</summary>
    public Task<Result<SavedSetting>> LeaveAsync(Caller caller, SettingSubject subject, int number, CancellationToken stop) => attempts.RunAsync<SavedSetting>(
        async () =>
        {
            if (SettingRights.Refuse(caller) is { } refused)
            {
                return refused;
            }

            await using var db = database.Open(caller.Tenant.Id);
            if (await OfferAsync(db, subject, number, stop) is not { } row)
            {
                return new SettingProblems.SettingUnknown($"{subject.Id}/{number}");
            }

            row.State = SettingRevisionState.Settled;
            await db.SaveChangesAsync(stop);
            return new SavedSetting(number, true);
        },
        stop);

    private SettingRevisionRow Row(SopDbContext db, Caller caller, SettingSubject subject, int number, string text, string ground) => new()
    {
        Tenant = db.Tenant,
        Subject = subject.Id,
        Number = number,
        State = SettingRevisionState.Applied,
        Text = text,
        Sha256 = SettingSubject.Sha256(text),
        MadeAt = time.Now(),
        MadeBy = caller.Actor.UserName,
        Ground = ground,
    };

    /// <summary>What stood in the file, where no start has taken it in.</summary>
    private SettingRevisionRow First(SopDbContext db, SettingSubject subject, string text) => new()
    {
        Tenant = db.Tenant,
        Subject = subject.Id,
        Number = 1,
        Text = text,
        Sha256 = SettingSubject.Sha256(text),
        FromFile = true,
        MadeAt = time.Now(),
        MadeBy = Actor.System.UserName,
    };

    private static FieldError? GroundError(string? ground) => string.IsNullOrWhiteSpace(ground)
        ? new FieldError("ground", "required", "Tulis alasannya, misalnya nomor nota dinas; alasan tercatat pada riwayat.")
        : TextBound.Refuse("ground", ground, TextBound.Long);

    private static Task<SettingRevisionRow?> OfferAsync(SopDbContext db, SettingSubject subject, int number, CancellationToken stop) =>
        db.SettingRevisions.SingleOrDefaultAsync(row => row.Subject == subject.Id && row.Number == number && row.State == SettingRevisionState.Offered, stop);

    private async Task<Result<SavedSetting>> ReturnAttemptAsync(Caller caller, SettingSubject subject, int seen, int number, string ground, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (await db.SettingRevisions.AsNoTracking().SingleOrDefaultAsync(row => row.Subject == subject.Id && row.Number == number, stop) is not { } row)
        {
            return new SettingProblems.SettingUnknown($"{subject.Id}/{number}");
        }

        var scope = await trials.ScopeAsync(caller.Tenant, stop);
        var reading = subject.Read(scope, row.Text);
        return reading.Tenant is { } earlier
            ? await AttemptAsync(caller, subject, seen, subject.Sheet(earlier), ground, number, stop)
            : new SettingProblems.SettingInvalid(reading.Errors);
    }

    private async Task<Result<SavedSetting>> AttemptAsync(Caller caller, SettingSubject subject, int seen, SettingSheet sheet, string ground, int? of, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        var scope = await trials.ScopeAsync(caller.Tenant, stop);
        var inForce = await SettingRows.InForceAsync(db, subject.Id, stop);
        if (!(await trials.TryAsync(db, caller, subject, scope, sheet, stop)).Succeeded(out var trial, out var problem))
        {
            return problem;
        }

        var text = subject.Write(subject.Sheet(trial.After));
        var sha256 = SettingSubject.Sha256(text);
        if (inForce?.Sha256 == sha256)
        {
            // sent twice, or nothing changed
            return new SavedSetting(inForce.Number, false);
        }

        if (inForce is not null && inForce.Number != seen)
        {
            return new SettingProblems.SettingChanged(inForce.Number, inForce.MadeBy);
        }

        var number = (inForce is null ? 2 : 1) + (await db.SettingRevisions.Where(known => known.Subject == subject.Id).MaxAsync(known => (int?)known.Number, stop) ?? 0);
        db.SettingRevisions.Add(Row(db, caller, subject, number, text, of is null ? ground : $"Isi revisi {of}: {ground}"));
        if (inForce is null)
        {
            db.SettingRevisions.Add(First(db, subject, subject.Write(subject.Sheet(scope.Tenant))));
        }

        if (of is { } taken && await OfferAsync(db, subject, taken, stop) is { } offer)
        {
            offer.State = SettingRevisionState.Settled;
        }

        await db.SaveChangesAsync(stop);
        return new SavedSetting(number, true);
    }
}
