using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Moving;

/// <summary>How many tickets a region has, and what the ends of all their histories come to: the last hash of a chain stands for everything before it.</summary>
internal sealed record HistoryHeads(int Tickets, string Sha256)
{
    public static async Task<HistoryHeads> OfAsync(SopDbContext db, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var tickets = 0;
        var ends = db.Tickets.AsNoTracking().OrderBy(row => row.Number).Select(row => new { row.Number, row.LastSeq, row.LastHash }).AsAsyncEnumerable();
        await foreach (var end in ends.WithCancellation(stop))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{end.Number} {end.LastSeq} {end.LastHash}\n")));
            tickets++;
        }

        return new(tickets, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
