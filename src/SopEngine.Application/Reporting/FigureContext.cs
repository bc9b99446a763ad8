using System.Linq.Expressions;
using SopEngine.Domain.Facts;
using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Reporting;

/// <summary>What one request for figures may read: the facts of its region or regions as of an instant, and the lists that explain them.</summary>
/// <param name="facts">The facts.</param>
/// <param name="now">UTC.</param>
/// <param name="lists">What explains them.</param>
/// <param name="least">Ready-made figures that are told of fewer are not shown; 0 for all.</param>
public sealed class FigureContext(FactReader facts, DateTime now, FigureLists lists, int least) : IAsyncDisposable
{
    public FigureLists Lists => lists;

    /// <summary>Ready-made figures that are told of fewer are not shown; 0 for all.</summary>
    public int Least => least;

    public IQueryable<Dated<TicketFact>> Tickets => Dated(facts.Tickets);

    public IQueryable<Dated<StepFact>> Steps => Dated(facts.Steps);

    public IQueryable<Dated<ClockFact>> Clocks => Dated(facts.Clocks);

    public IQueryable<PauseFact> Pauses => facts.Pauses;

    public IQueryable<DeviationFact> Deviations => facts.Deviations;

    public IQueryable<SlaDayRow> SlaDays => facts.SlaDays;

    public IQueryable<TicketDayRow> TicketDays => facts.TicketDays;

    public IQueryable<KpiFigure> Kpis
    {
        get
        {
            var smallest = least;
            return facts.Kpis.Join(
                facts.KpiPeriods,
                row => new { row.Tenant, row.Kind, row.Start },
                period => new { period.Tenant, period.Kind, period.Start },
                (row, period) => new KpiFigure { Row = row, ToldAt = period.ToldAt, Least = smallest });
        }
    }

    public IQueryable<DeviationDayRow> DeviationDays => facts.DeviationDays;

    public IQueryable<RatingFact> Ratings => facts.Ratings;

    public ValueTask DisposeAsync() => facts.DisposeAsync();

    private IQueryable<Dated<T>> Dated<T>(IQueryable<T> rows)
    {
        var at = now;
        Expression<Func<T, Dated<T>>> dated = row => new Dated<T> { Row = row, Now = at };
        return rows.Select(dated);
    }
}
