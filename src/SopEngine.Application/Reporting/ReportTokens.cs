using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;
using SopEngine.Persistence.Reporting;

namespace SopEngine.Application.Reporting;

/// <summary>Passwords for programs that read figures in somebody's name: made, listed and taken back by himself.</summary>
public sealed class ReportTokens(SopDatabase database, CommandAttempts attempts, IdSource ids, TimeProvider time, IOptions<ReportingOptions> options)
{
    private const int LongestLabel = 60;

    /// <summary>Those that are good, the newest first.</summary>
    public async Task<Result<Page<ReportTokenView>>> ListAsync(Caller caller, CancellationToken stop)
    {
        if (!FigureRights.MayRead(caller))
        {
            return new ReportProblems.NotForYou();
        }

        var (me, now) = (caller.Actor.UserName, time.Now());
        await using var db = database.Open(caller.Tenant.Id);
        var rows = await Good(db, me, now).AsNoTracking().OrderByDescending(row => row.MadeAt).ToListAsync(stop);
        return new Page<ReportTokenView>([.. rows.Select(row => new ReportTokenView(
            row.Id, row.Label, caller.Tenant.At(row.MadeAt), caller.Tenant.At(row.ExpiresAt), caller.Tenant.At(row.LastUsedAt)))]);
    }

    public async Task<Result<MadeReportToken>> MakeAsync(Caller caller, string? label, CancellationToken stop)
    {
        if (!FigureRights.MayRead(caller))
        {
            return new ReportProblems.NotForYou();
        }

        if ((label ?? "").Trim() is not { Length: > 0 and <= LongestLabel } name)
        {
            return new ReportProblems.LabelNeeded(LongestLabel);
        }

        var (me, token) = (caller.Actor.UserName, AddressKey.Make());
        return await attempts.RunAsync<MadeReportToken>(
            async () =>
            {
                await using var db = database.Open(caller.Tenant.Id);
                var now = time.Now();
                if (await Good(db, me, now).CountAsync(stop) >= options.Value.MostTokens)
                {
                    return new ReportProblems.TooManyTokens(options.Value.MostTokens);
                }

                var row = new ReportTokenRow
                {
                    Tenant = caller.Tenant.Id, Id = ids.Next(), UserName = me, Label = name, TokenHash = AddressKey.Hash(token), MadeAt = now,
                    ExpiresAt = now.AddDays(options.Value.TokenDays),
                };
                db.ReportTokens.Add(row);
                await db.SaveChangesAsync(stop);
                return new MadeReportToken(row.Id, me, token, caller.Tenant.At(row.ExpiresAt));
            },
            stop);
    }

    /// <summary>Null when it is taken back.</summary>
    public async Task<Problem?> RevokeAsync(Caller caller, string? id, CancellationToken stop)
    {
        var (me, known) = (caller.Actor.UserName, Guid.TryParse(id, out var read) ? read : Guid.Empty);
        return (await attempts.RunAsync<string>(
            async () =>
            {
                await using var db = database.Open(caller.Tenant.Id);
                if (await db.ReportTokens.SingleOrDefaultAsync(row => row.Id == known && row.UserName == me && row.RevokedAt == null, stop) is not { } row)
                {
                    return new ReportProblems.TokenUnknown();
                }

                row.RevokedAt = time.Now();
                await db.SaveChangesAsync(stop);
                return me;
            },
            stop)).Problem;
    }

    private static IQueryable<ReportTokenRow> Good(SopDbContext db, string userName, DateTime now) =>
        db.ReportTokens.Where(row => row.UserName == userName && row.RevokedAt == null && row.ExpiresAt > now);
}
