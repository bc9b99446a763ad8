using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Persistence;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.People;

/// <summary>Reads everybody of a region, and writes what came of changing them.</summary>
internal static class PeopleLedger
{
    public static async Task<IReadOnlyDictionary<string, PersonEntry>> ReadAsync(SopDbContext db, CancellationToken stop)
    {
        var held = (await db.RoleHoldings.AsNoTracking().ToListAsync(stop)).ToLookup(row => row.UserName, StringComparer.Ordinal);
        var accounts = await db.Accounts.AsNoTracking().ToListAsync(stop);
        return accounts.ToDictionary(row => row.UserName, row => Entry(row, held[row.UserName]), StringComparer.Ordinal);
    }

    /// <summary>Puts what changed into the save, with its lines in the audit.</summary>
    public static async Task WriteAsync(SopDbContext db, PeopleBook book, PeopleNote note, IdSource ids, CancellationToken stop)
    {
        var changed = book.Now.Values.Where(entry => !ReferenceEquals(book.Before.GetValueOrDefault(entry.UserName), entry)).ToList();
        var names = changed.Select(entry => entry.UserName).ToList();
        var accounts = await db.Accounts.Where(row => names.Contains(row.UserName)).ToDictionaryAsync(row => row.UserName, stop);
        var held = (await db.RoleHoldings.Where(row => names.Contains(row.UserName)).ToListAsync(stop)).ToLookup(row => row.UserName, StringComparer.Ordinal);
        foreach (var entry in changed)
        {
            if (!accounts.TryGetValue(entry.UserName, out var row))
            {
                row = new AccountRow { Tenant = db.Tenant, UserName = entry.UserName, Id = ids.Next(), Name = entry.Name, SecurityStamp = ids.Next().ToString("N") };
                db.Accounts.Add(row);
            }

            Write(row, entry, ids);
            WritePosts(db, entry, [.. held[entry.UserName]]);
        }

        await NoteAsync(db, book.Lines, note, stop);
    }

    public static async Task<int> NoteAsync(SopDbContext db, IReadOnlyList<PeopleLine> lines, PeopleNote note, CancellationToken stop)
    {
        var first = (await db.PeopleChanges.MaxAsync(row => (int?)row.Number, stop) ?? 0) + 1;
        db.PeopleChanges.AddRange(lines.Select((line, index) => new PeopleChangeRow
        {
            Tenant = db.Tenant,
            Number = first + index,
            First = first,
            At = note.At,
            By = note.By,
            UserName = line.UserName,
            What = line.What,
            Before = line.Before,
            After = line.After,
            Ground = note.Ground,
            File = note.File,
        }));
        return first;
    }

    private static PersonEntry Entry(AccountRow row, IEnumerable<RoleHoldingRow> held) => new()
    {
        UserName = row.UserName,
        Name = row.Name,
        Post = row.Post,
        Unit = row.Unit,
        Email = row.Email,
        Phone = row.Phone,
        Closed = row.Disabled,
        SignedIn = row.PasswordHash is not null,
        Coded = row.SecondFactorAt is not null,
        Held = [.. held.OrderBy(one => one.Ordinal).Select(one => new HeldPost(one.Ordinal, one.Role, one.Unit, one.Kind, one.From, one.Until, one.Instead, one.Letter))],
    };

    private static void Write(AccountRow row, PersonEntry entry, IdSource ids)
    {
        (row.Name, row.Post, row.Unit, row.Email, row.Phone) = (entry.Name, entry.Post, entry.Unit, entry.Email, entry.Phone);
        if (row.Disabled != entry.Closed)
        {
            // ends all sign-ins
            (row.Disabled, row.SecurityStamp) = (entry.Closed, ids.Next().ToString("N"));
        }
    }

    private static void WritePosts(SopDbContext db, PersonEntry entry, IReadOnlyList<RoleHoldingRow> rows)
    {
        db.RoleHoldings.RemoveRange(rows.Where(row => entry.Held.All(held => held.Ordinal != row.Ordinal)));
        foreach (var held in entry.Held)
        {
            if (rows.FirstOrDefault(known => known.Ordinal == held.Ordinal) is not { } row)
            {
                row = new RoleHoldingRow { Tenant = db.Tenant, UserName = entry.UserName, Ordinal = held.Ordinal, Role = held.Role };
                db.RoleHoldings.Add(row);
            }

            (row.Unit, row.Kind, row.From, row.Until, row.Instead, row.Letter) = (held.Unit, held.Kind, held.From, held.Until, held.Instead, held.Letter);
        }
    }
}
