using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Tenants;

namespace SopEngine.Persistence.Facts;

/// <summary>
/// Facts, for reading only: of one tenant, or of several named ones, which is the only door to more than one tenant's rows. It shows figures and no other table, its context
/// never leaves it, and a context for several belongs to no tenant, so that nothing can be written through it.
/// </summary>
public sealed class FactReader : IAsyncDisposable
{
    private readonly SopDbContext _db;
    private readonly List<TenantId>? _several;

    internal FactReader(SopDbContext db, IEnumerable<TenantId>? several)
    {
        (_db, _several) = (db, several?.ToList());
        if (_several is not null)
        {
            _db.Through(TenantDoor.Figures, _several);
        }
    }

    public IQueryable<TicketFact> Tickets => Rows<TicketFact>();

    public IQueryable<StepFact> Steps => Rows<StepFact>();

    public IQueryable<PauseFact> Pauses => Rows<PauseFact>();

    public IQueryable<ClockFact> Clocks => Rows<ClockFact>();

    public IQueryable<DeviationFact> Deviations => Rows<DeviationFact>();

    public IQueryable<RatingFact> Ratings => Rows<RatingFact>();

    public IQueryable<SlaDayRow> SlaDays => Rows<SlaDayRow>();

    public IQueryable<TicketDayRow> TicketDays => Rows<TicketDayRow>();

    public IQueryable<KpiRow> Kpis => Rows<KpiRow>();

    public IQueryable<KpiPeriodRow> KpiPeriods => Rows<KpiPeriodRow>();
    public IQueryable<DeviationDayRow> DeviationDays => Rows<DeviationDayRow>();

    public async ValueTask DisposeAsync()
    {
        // the context is lent out again
        _db.Database.SetCommandTimeout((int?)null);
        await _db.DisposeAsync();
    }

    /// <summary>Each statement may take so long; where the database can, it also refuses whatever would write.</summary>
    internal Task BeginAsync(TimeSpan longest, CancellationToken stop) => _db.BeginReadingAsync(longest, stop);

    private IQueryable<TRow> Rows<TRow>()
        where TRow : class, ITenantOwned =>
        _several is { } tenants
            ? _db.Set<TRow>().IgnoreQueryFilters([SopDbContext.TenantFilter]).AsNoTracking().Where(row => tenants.Contains(row.Tenant))
            : _db.Set<TRow>().AsNoTracking();
}
