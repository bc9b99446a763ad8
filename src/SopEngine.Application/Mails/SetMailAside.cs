using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Mails;

namespace SopEngine.Application.Mails;

/// <summary>Decides that a mail is nothing to be handled. Who decided and why stays with it.</summary>
public sealed class SetMailAside(SopDatabase database, MailQueries mails, TimeProvider time)
{
    /// <summary>Null when it is set aside.</summary>
    public async Task<Problem?> HandleAsync(Caller caller, string id, string? ground, CancellationToken stop)
    {
        if (!(await mails.GetAsync(caller, id, stop)).Succeeded(out var mail, out var problem))
        {
            return problem;
        }

        if (string.IsNullOrWhiteSpace(ground))
        {
            return new TicketProblems.FormInvalid([new FieldError("ground", "required", "Alasan wajib diisi.")]);
        }

        if (TextBound.Refuse("ground", ground, TextLength.Line) is { } error)
        {
            return new TicketProblems.FormInvalid([error]);
        }

        var (key, by, why) = (Guid.Parse(mail.Id), caller.Actor.UserName, ground.Trim());
        DateTime? now = time.Now();
        await using var db = database.Open(caller.Tenant.Id);
        var decided = await db.IncomingMails.Where(row => row.Id == key && row.State == MailState.Waiting).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, MailState.SetAside).SetProperty(row => row.DecidedBy, by).SetProperty(row => row.DecidedAt, now).SetProperty(row => row.Ground, why),
            stop);
        return decided == 1 ? null : (await mails.GetAsync(caller, id, stop)).Problem;
    }
}
