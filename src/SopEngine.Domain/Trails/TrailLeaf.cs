using System.Globalization;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Trails;

/// <summary>The leaves of a day's tree: each entry's, in the order of ticket number and sequence, and the day's own, which comes last.</summary>
public static class TrailLeaf
{
    /// <param name="ticket">The ticket's number.</param>
    /// <param name="seq">The entry's number in the ticket's history.</param>
    /// <param name="hash">The entry's hash in the ticket's chain.</param>
    public static byte[] OfEntry(string ticket, int seq, string hash) => TrailHash.Leaf(string.Create(CultureInfo.InvariantCulture, $"entry\n{ticket}\n{seq}\n{hash}"));

    /// <summary>Binds the counts; the salt keeps whoever has the root alone from finding them out by trying.</summary>
    /// <param name="tenant">The region.</param>
    /// <param name="day">Its day.</param>
    /// <param name="entries">How many entries there are.</param>
    /// <param name="tickets">Of how many tickets.</param>
    /// <param name="salt">The day's salt.</param>
    public static byte[] OfDay(TenantId tenant, DateOnly day, int entries, int tickets, string salt) =>
        TrailHash.Leaf(string.Create(CultureInfo.InvariantCulture, $"day\n{tenant}\n{day:yyyy-MM-dd}\n{entries}\n{tickets}\n{salt}"));
}
