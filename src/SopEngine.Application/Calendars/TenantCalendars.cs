using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>
/// The calendars that a region's due times are counted on, kept in memory in all versions that were in force. Until a region has a version in the database its files are
/// the first.
/// </summary>
public sealed class TenantCalendars(CalendarCompiler compiler, SopDatabase database)
{
    private readonly ConcurrentDictionary<TenantId, Kept> _kept = new();
    private readonly ConcurrentDictionary<TenantId, long> _stamps = new();

    public CalendarSet Of(TenantProfile tenant) => KeptOf(tenant).Set;

    /// <summary>The number of the version in force.</summary>
    public int NumberOf(TenantProfile tenant) => KeptOf(tenant).Number;

    /// <summary>A set on a book that is not in force, to see what it would come to.</summary>
    public CalendarSet Trial(TenantProfile tenant, CalendarBook book, int number) => new(compiler.Compile(tenant, book, number), Of(tenant).OfVersion);

    /// <summary>Takes over what the database says if it has changed since: <paramref name="stamp"/> counts the changes.</summary>
    internal async Task RefreshAsync(TenantProfile tenant, long stamp, CancellationToken stop)
    {
        if (_stamps.GetValueOrDefault(tenant.Id) != stamp)
        {
            await ReloadAsync(tenant, stop);
            _stamps[tenant.Id] = stamp;
        }
    }

    /// <summary>Takes over what the database says; true when another version is in force than was known.</summary>
    internal async Task<bool> ReloadAsync(TenantProfile tenant, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var applied = db.CalendarVersions.AsNoTracking().Where(row => row.State == CalendarVersionState.Applied);
        var versions = await applied.OrderByDescending(row => row.Number).Select(row => new { row.Number, row.Sha256 }).ToListAsync(stop);
        if (versions is not [var newest, .. var before] || (_kept.TryGetValue(tenant.Id, out var known) && known.Number == newest.Number && known.Stored))
        {
            return false;
        }

        // the only version of a region whose book another region has too need not come from the database
        var number = newest.Number;
        var shared = before.Count == 0 ? compiler.Known(newest.Sha256) : null;
        var books = shared is not null ? [] : await applied.Select(row => new { row.Number, row.Book }).ToDictionaryAsync(row => row.Number, row => row.Book, stop);
        var current = shared is not null
            ? compiler.Compile(tenant, shared, newest.Sha256, number)
            : compiler.Compile(tenant, CalendarJson.Read(books[number]), number);
        _kept[tenant.Id] = new Kept(number, new CalendarSet(current, version => Earlier(tenant, books, version)), true);
        return true;
    }

    private Kept KeptOf(TenantProfile tenant) =>
        _kept.GetOrAdd(tenant.Id, _ => new Kept(1, new CalendarSet(compiler.Compile(tenant, compiler.FromFiles(tenant), 1), FirstCalendar.Find), false));

    private WorkingCalendar? Earlier(TenantProfile tenant, Dictionary<int, string> books, string version)
    {
        var at = version.LastIndexOf('@');
        if (at < 0 || !int.TryParse(version.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !books.TryGetValue(number, out var text))
        {
            return FirstCalendar.Find(version);
        }

        return compiler.Compile(tenant, CalendarJson.Read(text), number).FirstOrDefault(calendar => calendar.Version == version);
    }

    private sealed record Kept(int Number, CalendarSet Set, bool Stored);
}
