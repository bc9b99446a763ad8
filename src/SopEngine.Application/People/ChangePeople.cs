using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;

namespace SopEngine.Application.People;

/// <summary>Saves changes of people and of what they hold: all of them in one transaction, each with its line in the audit, or none.</summary>
public sealed class ChangePeople(PeopleTrials trials, SopDatabase database, CommandAttempts attempts, IdSource ids, TimeProvider time)
{
    /// <param name="caller">An administrator.</param>
    /// <param name="edits">What he does.</param>
    /// <param name="ground">Why.</param>
    /// <param name="file">The name of the file it comes from; null for the page.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<Result<SavedPeople>> HandleAsync(Caller caller, IReadOnlyList<PeopleEdit> edits, string? ground, string? file, CancellationToken stop)
    {
        if (PeopleRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        if (GroundError(ground) is { } error)
        {
            // all that is wrong is said at once
            await using var looked = database.Open(caller.Tenant.Id);
            return new PeopleProblems.PeopleInvalid([.. (await trials.TryAsync(looked, caller, edits, stop)).Problem?.Errors ?? [], error]);
        }

        return await attempts.RunAsync<SavedPeople>(
            async () =>
            {
                await using var db = database.Open(caller.Tenant.Id);
                if (!(await trials.TryAsync(db, caller, edits, stop)).Succeeded(out var book, out var problem))
                {
                    return problem;
                }

                if (book.Lines.Count > 0)
                {
                    await PeopleLedger.WriteAsync(db, book, new PeopleNote(time.Now(), caller.Actor.UserName, ground!.Trim(), file), ids, stop);
                    await db.SaveChangesAsync(stop);
                }

                return new SavedPeople(book.Lines);
            },
            stop);
    }

    private static FieldError? GroundError(string? ground) => string.IsNullOrWhiteSpace(ground)
        ? new FieldError("ground", "required", "Tulis alasannya, misalnya nomor surat keputusan; alasan tercatat pada riwayat.")
        : TextBound.Refuse("ground", ground, TextBound.Long);
}
