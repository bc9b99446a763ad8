using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.PersonalData;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.PersonalData;

/// <summary>Who read a ticket, for the person whose it is, whoever filed it for him, and the admins (UU 27/2022, article 7).</summary>
public sealed class PersonalReadQueries(SopDatabase database, TicketQueries tickets, PeopleDirectory people)
{
    /// <summary>How many are given at most, the newest.</summary>
    public const int Most = 100;

    /// <summary>Newest first; nothing for whoever it is not for.</summary>
    public async Task<Result<Page<PersonalReadView>>> OfTicketAsync(Caller caller, string number, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (!(await tickets.FindAsync(db, caller, number, stop)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        if (!PersonalSight.IsOwn(found.Ticket.State.Header!, caller.Actor) && !caller.Actor.HasRole(RoleDefinition.Admin))
        {
            return new Page<PersonalReadView>([]);
        }

        var everybody = await people.AllAsync(caller.Tenant, stop);
        var rows = await db.PersonalReads.AsNoTracking().Where(row => row.Ticket == number).OrderByDescending(row => row.At).ThenBy(row => row.Id).Take(Most).ToListAsync(stop);
        return new Page<PersonalReadView>([.. rows.Select(row => new PersonalReadView(caller.Tenant.At(row.At), row.Reader, everybody.GetValueOrDefault(row.Reader)?.Name ?? row.Reader, row.Kind, row.Ground))]);
    }
}
