using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Trails;

/// <summary>The sealed days of a region, for everybody: hashes that tell nothing. How many entries and tickets a day had is not among them.</summary>
public sealed class TrailQueries(SopDatabase database)
{
    public async Task<Result<Page<DayRecordView>>> ListAsync(TenantProfile tenant, DayListRequest request, CancellationToken stop)
    {
        var errors = new[] { PageKey.Refuse(request.Limit), Refuse("from", request.From), Refuse("to", request.To) }.OfType<FieldError>().ToList();
        if (errors.Count > 0)
        {
            return new TicketProblems.FormInvalid(errors);
        }

        var after = request.Next is null ? null : PageKey.Read(request.Next, 1);
        if (request.Next is not null && (after is null || Day(after[0]) is null))
        {
            return PageKey.Foreign();
        }

        var (from, to) = (Day(request.From) ?? DateOnly.MinValue, Day(request.To) ?? DateOnly.MaxValue);
        await using var db = database.Open(tenant.Id);
        var days = db.DayRecords.AsNoTracking().Where(row => row.Day >= from && row.Day <= to);
        if (Day(after?[0]) is { } last)
        {
            days = request.NewestFirst ? days.Where(row => row.Day < last) : days.Where(row => row.Day > last);
        }

        var most = request.Limit ?? PageKey.Most;
        var rows = await (request.NewestFirst ? days.OrderByDescending(row => row.Day) : days.OrderBy(row => row.Day)).Take(most + 1).ToListAsync(stop);
        var next = rows.Count > most ? PageKey.Write(Text(rows[most - 1].Day)) : null;
        return new Page<DayRecordView>([.. rows.Take(most).Select(row => DayRecordView.Of(row.ToRecord()))], next);
    }

    public async Task<Result<DayRecordView>> GetAsync(TenantProfile tenant, string day, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        return Day(day) is { } asked && await db.DayRecords.AsNoTracking().SingleOrDefaultAsync(row => row.Day == asked, stop) is { } found
            ? DayRecordView.Of(found.ToRecord())
            : new TrailProblems.DayUnknown(day);
    }

    /// <summary>All there are, oldest first, as they are read.</summary>
    public async IAsyncEnumerable<DayRecordView> AllAsync(TenantProfile tenant)
    {
        await using var db = database.Open(tenant.Id);
        await foreach (var row in db.DayRecords.AsNoTracking().OrderBy(row => row.Day).AsAsyncEnumerable())
        {
            yield return DayRecordView.Of(row.ToRecord());
        }
    }

    /// <summary>The numbers of a ticket's entries that are sealed. Ask only for a ticket that the caller may read.</summary>
    public async Task<IReadOnlySet<int>> SealedAsync(TenantProfile tenant, string number, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var parts = await db.DayEntries.AsNoTracking().Where(row => row.Ticket == number).Select(row => new { row.FirstSeq, row.LastSeq }).ToListAsync(stop);
        return parts.SelectMany(part => Enumerable.Range(part.FirstSeq, part.LastSeq - part.FirstSeq + 1)).ToHashSet();
    }

    private static FieldError? Refuse(string field, string? day) =>
        day is null || Day(day) is not null ? null : new FieldError(field, "not-a-date", "Tulis harinya seperti 2026-11-23.");

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
