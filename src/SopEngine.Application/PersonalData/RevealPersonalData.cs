using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Domain.PersonalData;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.PersonalData;

/// <summary>Shows an officer, for a while, the masked data of one ticket. He says why, and both the person concerned and the admins can read it.</summary>
public sealed class RevealPersonalData(SopDatabase database, TicketQueries tickets, PersonalReads reads)
{
    /// <summary>Bounds of a ground, in characters.</summary>
    public const int Shortest = 10, Longest = 400;

    public async Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, string? ground, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (!(await tickets.FindAsync(db, caller, number, stop)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        if (Refuse(ground?.Trim() ?? "") is { } unfit)
        {
            return new TicketProblems.FormInvalid([unfit]);
        }

        if (!PersonalSight.IsFull(found.Context, found.Ticket.State))
        {
            await reads.RevealAsync(db, caller, found.Ticket.State.Header!, ground!.Trim(), stop);
        }

        return new CommandAnswer(200, "{}");
    }

    private static FieldError? Refuse(string ground) => ground.Length < Shortest
        ? new FieldError("ground", "too-short", $"Tulis alasannya, sekurang-kurangnya {Shortest} huruf. Alasan ini dapat dibaca oleh pemilik data.")
        : TextBound.Refuse("ground", ground, Longest);
}
