using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Json;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Drafts;

namespace SopEngine.Application.Drafts;

/// <summary>
/// Forms that somebody has begun: kept as typed, whether or not they could be sent so, and only for him. The operation that the form carries is kept with it, so that a form
/// which was sent after all does nothing when it is sent again from a draft.
/// </summary>
public sealed class DraftStore(SopDatabase database, CommandAttempts attempts, TimeProvider time)
{
    /// <summary>The most that a form may hold, in characters of JSON.</summary>
    public const int LongestText = 200_000;

    /// <summary>How many forms of one person are kept; beyond that the oldest goes.</summary>
    public const int Most = 100;

    /// <summary>When it was saved, UTC; or why it cannot be.</summary>
    public async Task<Result<Draft>> SaveAsync(Caller caller, string form, IReadOnlyDictionary<string, IReadOnlyList<string>> values, CancellationToken stop)
    {
        var text = ApiJson.Write(values);
        if (form.Length is 0 or > TextLength.Name || text.Length > LongestText)
        {
            return new TicketProblems.FormInvalid([new FieldError("konsep", "too-long", "Isian ini terlalu panjang untuk disimpan sebagai konsep. Kirim formulirnya, atau persingkat isinya.")]);
        }

        var (me, now) = (caller.Actor.UserName, time.Now());
        return await attempts.RunAsync<Draft>(
            async () =>
            {
                await using var db = database.Open(caller.Tenant.Id);
                if (await db.Drafts.SingleOrDefaultAsync(row => row.UserName == me && row.Form == form, stop) is { } row)
                {
                    (row.Values, row.SavedAt) = (text, now);
                }
                else
                {
                    await MakeRoomAsync(db, me, stop);
                    db.Drafts.Add(new DraftRow { Tenant = db.Tenant, UserName = me, Form = form, Values = text, SavedAt = now });
                }

                await db.SaveChangesAsync(stop);
                return new Draft(values, now);
            },
            stop);
    }

    /// <summary>What was left in a form; null for nothing.</summary>
    public async Task<Draft?> FindAsync(Caller caller, string form, CancellationToken stop)
    {
        var me = caller.Actor.UserName;
        await using var db = database.Open(caller.Tenant.Id);
        return await db.Drafts.AsNoTracking().SingleOrDefaultAsync(row => row.UserName == me && row.Form == form, stop) is { } row ? Read(row) : null;
    }

    /// <summary>What was left in the forms of one page, by form: those whose name begins so.</summary>
    public async Task<IReadOnlyDictionary<string, Draft>> OfPageAsync(Caller caller, string page, CancellationToken stop)
    {
        var me = caller.Actor.UserName;
        await using var db = database.Open(caller.Tenant.Id);
        var rows = await db.Drafts.AsNoTracking().Where(row => row.UserName == me && row.Form.StartsWith(page)).Take(Most).ToListAsync(stop);
        return rows.ToDictionary(row => row.Form, Read, StringComparer.Ordinal);
    }

    /// <summary>Forgets it: it was sent, or is not wanted any more.</summary>
    public async Task ForgetAsync(Caller caller, string form, CancellationToken stop)
    {
        var me = caller.Actor.UserName;
        await using var db = database.Open(caller.Tenant.Id);
        await db.Drafts.Where(row => row.UserName == me && row.Form == form).ExecuteDeleteAsync(stop);
    }

    private static async Task MakeRoomAsync(SopDbContext db, string me, CancellationToken stop)
    {
        var kept = await db.Drafts.Where(row => row.UserName == me).OrderBy(row => row.SavedAt).ToListAsync(stop);
        db.Drafts.RemoveRange(kept.Take(Math.Max(0, kept.Count - Most + 1)));
    }

    private static Draft Read(DraftRow row) =>
        new(JsonSerializer.Deserialize<Dictionary<string, IReadOnlyList<string>>>(row.Values, ApiJson.Options) ?? [], row.SavedAt);
}
