using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Facts;

/// <summary>Puts rows that were made anew in the place of those that are there.</summary>
internal static class RowExchange
{
    /// <summary>Adds to a save what differs, and nothing else.</summary>
    /// <param name="db">The save.</param>
    /// <param name="there">What the database has; read without being followed.</param>
    /// <param name="rows">What it is to have.</param>
    /// <param name="key">Tells the rows of one tenant from each other.</param>
    public static void Add<TRow, TKey>(SopDbContext db, IReadOnlyList<TRow> there, IReadOnlyList<TRow> rows, Func<TRow, TKey> key)
        where TRow : class, ITenantOwned
        where TKey : notnull
    {
        var left = there.ToDictionary(key);
        foreach (var row in rows)
        {
            if (!left.Remove(key(row), out var before))
            {
                db.Add(row);
            }
            else if (!before.Equals(row))
            {
                db.Update(row);
            }
        }

        db.RemoveRange(left.Values);
    }
}
