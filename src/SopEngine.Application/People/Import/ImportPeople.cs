using System.Text;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;
using SopEngine.Persistence.Conventions;

namespace SopEngine.Application.People.Import;

/// <summary>Takes people and their posts from a table: shown line by line first, then saved as a whole or not at all. What the table does not name stays as it is.</summary>
public sealed class ImportPeople(PeopleTrials trials, SopRegistry sops, SopDatabase database, CommandAttempts attempts, IdSource ids, TimeProvider time)
{
    /// <summary>What a file would do. Saves nothing.</summary>
    public async Task<Result<ImportPreview>> PreviewAsync(Caller caller, byte[] file, CancellationToken stop)
    {
        if (PeopleRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        if (PeopleTable.Read(file, out var why) is not { } table)
        {
            return new PeopleProblems.PeopleFileRefused(why!);
        }

        await using var db = database.Open(caller.Tenant.Id);
        var book = await trials.OpenAsync(db, caller, stop);
        var lines = ImportReading.Lay(book, table);
        if (PeopleTrials.Refuse(book) is { } whole)
        {
            return whole;
        }

        var clean = lines.All(line => line.State != ImportState.Refused);
        return new ImportPreview(lines, clean ? await WorkEffects.OfAsync(db, book, sops.InForce(caller.Tenant.Id), stop) : [], table.Text);
    }

    /// <summary>Saves a table as a preview gave it back, looked at once more.</summary>
    /// <param name="caller">An administrator.</param>
    /// <param name="text">The table.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="ground">Why.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<Result<SavedPeople>> HandleAsync(Caller caller, string text, string? name, string? ground, CancellationToken stop)
    {
        if (PeopleRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        if (string.IsNullOrWhiteSpace(ground) || ground.Length > TextBound.Long)
        {
            return new PeopleProblems.PeopleInvalid([new FieldError("ground", "required", "Tulis alasannya, misalnya nomor surat keputusan; alasan tercatat pada riwayat.")]);
        }

        if (PeopleTable.Read(Encoding.UTF8.GetBytes(text), out var why) is not { } table)
        {
            return new PeopleProblems.PeopleFileRefused(why!);
        }

        var file = string.IsNullOrWhiteSpace(name) ? "tabel" : name.Length > TextLength.Name ? name[..TextLength.Name] : name;
        return await attempts.RunAsync(() => SaveAsync(caller, table, file, ground.Trim(), stop), stop);
    }

    private async Task<Result<SavedPeople>> SaveAsync(Caller caller, PeopleTable table, string file, string ground, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        var book = await trials.OpenAsync(db, caller, stop);
        if (ImportReading.Lay(book, table).Where(line => line.State == ImportState.Refused).ToList() is { Count: > 0 } bad)
        {
            return new PeopleProblems.PeopleInvalid([.. bad.Select(line => new FieldError("berkas", "line", $"Baris {line.Line}: {string.Join(' ', line.Texts)}"))]);
        }

        if (PeopleTrials.Refuse(book) is { } refused)
        {
            return refused;
        }

        if (book.Lines.Count > 0)
        {
            await PeopleLedger.WriteAsync(db, book, new PeopleNote(time.Now(), caller.Actor.UserName, ground, file), ids, stop);
            await db.SaveChangesAsync(stop);
        }

        return new SavedPeople(book.Lines);
    }
}
