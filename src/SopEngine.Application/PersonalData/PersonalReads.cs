using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.PersonalData;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.PersonalData;

namespace SopEngine.Application.PersonalData;

/// <summary>Notes who read whose ticket. Written before the answer is given, so that nothing is read unnoted; what the engine, an operator or the person himself reads is not noted.</summary>
public sealed class PersonalReads(IdSource ids, TimeProvider time, IOptions<PersonalDataOptions> options)
{
    /// <summary>Notes it in a save of its own, unless the same was noted a moment ago.</summary>
    internal async Task NoteAsync(SopDbContext db, Caller caller, TicketHeader header, PersonalReadKind kind, Guid? file, CancellationToken stop)
    {
        if (caller.Actor is { IsSystem: true } or { IsOperator: true } || PersonalSight.IsOwn(header, caller.Actor))
        {
            return;
        }

        var (reader, ticket, since) = (caller.Actor.UserName, header.Number, time.Now() - TimeSpan.FromMinutes(options.Value.NoteOnceMinutes));
        if (!await db.PersonalReads.AnyAsync(row => row.Ticket == ticket && row.At > since && row.Reader == reader && row.Kind == kind && row.File == file, stop))
        {
            await SaveAsync(db, caller, header, kind, file, null, stop);
        }
    }

    internal Task RevealAsync(SopDbContext db, Caller caller, TicketHeader header, string ground, CancellationToken stop) =>
        SaveAsync(db, caller, header, PersonalReadKind.Revealed, null, ground, stop);

    /// <summary>Whether the caller gave a ground for seeing the ticket's data that still holds.</summary>
    internal Task<bool> IsRevealedAsync(SopDbContext db, Caller caller, string ticket, CancellationToken stop)
    {
        var (reader, since) = (caller.Actor.UserName, time.Now() - TimeSpan.FromMinutes(options.Value.RevealMinutes));
        return db.PersonalReads.AnyAsync(row => row.Ticket == ticket && row.At > since && row.Reader == reader && row.Kind == PersonalReadKind.Revealed, stop);
    }

    private async Task SaveAsync(SopDbContext db, Caller caller, TicketHeader header, PersonalReadKind kind, Guid? file, string? ground, CancellationToken stop)
    {
        db.Insert(new PersonalReadRow
        {
            Tenant = caller.Tenant.Id, Id = ids.Next(), At = time.Now(), Reader = caller.Actor.UserName, Ticket = header.Number, Person = header.Requester, Kind = kind, File = file, Ground = ground,
        });
        await db.SaveChangesAsync(stop);
    }
}
